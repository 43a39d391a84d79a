//! Rules, boxes and circles as drawing operations.

use printpdf::{Line, LineDashPattern, LinePoint, Op, PaintMode, Polygon, PolygonRing, Pt, WindingOrder};

use super::marks::Mark;
use super::write::{Writer, grey, round};
use crate::pdf::ink::Ink;

impl Writer<'_, '_> {
    /// Draws a mark that is not words.
    pub(crate) fn shape(&mut self, mark: &Mark) {
        match mark {
            Mark::Rule { from, to, width, ink, dash } => {
                self.set_line(*width, *ink, *dash);
                self.open_path(&[*from, *to]);
            }
            Mark::Shape { points, closed: false, stroke: Some((width, ink)), dash, .. } => {
                self.set_line(*width, *ink, *dash);
                self.open_path(points);
            }
            Mark::Shape { points, fill, stroke, dash, .. } => {
                let points = points.iter().map(|(x, y)| (*x, *y, false)).collect::<Vec<_>>();
                self.closed_path(&points, *fill, *stroke, *dash);
            }
            Mark::Circle { center: (x, y), radius, fill, stroke } => {
                // Four cubic curves come within 0.03 % of a circle with this handle length.
                let (r, k) = (*radius, radius * 0.552_285);
                let points = [
                    (x + r, *y, false),
                    (x + r, y + k, true),
                    (x + k, y + r, true),
                    (*x, y + r, false),
                    (x - k, y + r, true),
                    (x - r, y + k, true),
                    (x - r, *y, false),
                    (x - r, y - k, true),
                    (x - k, y - r, true),
                    (*x, y - r, false),
                    (x + k, y - r, true),
                    (x + r, y - k, true),
                    (x + r, *y, false),
                ];
                self.closed_path(&points, *fill, *stroke, 0.0);
            }
            Mark::Words { .. } | Mark::Link { .. } | Mark::Source(..) | Mark::Bookmark(..) => {}
        }
    }

    fn open_path(&mut self, points: &[(f32, f32)]) {
        let points = points.iter().map(|(x, y)| LinePoint { p: self.point(*x, *y), bezier: false }).collect();
        self.ops.push(Op::DrawLine { line: Line { points, is_closed: false } });
    }

    fn closed_path(
        &mut self,
        points: &[(f32, f32, bool)],
        fill: Option<Ink>,
        stroke: Option<(f32, Ink)>,
        dash: f32,
    ) {
        if let Some(ink) = fill {
            self.set_ink(ink);
        }
        if let Some((width, ink)) = stroke {
            self.set_line(width, ink, dash);
        }
        let mode = match (fill, stroke) {
            (Some(_), Some(_)) => PaintMode::FillStroke,
            (Some(_), None) => PaintMode::Fill,
            (None, Some(_)) => PaintMode::Stroke,
            (None, None) => return,
        };
        let points = points
            .iter()
            .map(|(x, y, bezier)| LinePoint { p: self.point(*x, *y), bezier: *bezier })
            .collect();
        let polygon =
            Polygon { rings: vec![PolygonRing { points }], mode, winding_order: WindingOrder::NonZero };
        self.ops.push(Op::DrawPolygon { polygon });
    }

    fn set_line(&mut self, width: f32, ink: Ink, dash: f32) {
        if self.line != Some(ink) {
            self.line = Some(ink);
            self.ops.push(Op::SetOutlineColor { col: grey(ink) });
        }
        if self.width != width {
            self.width = width;
            self.ops.push(Op::SetOutlineThickness { pt: Pt(round(width)) });
        }
        if self.dash != dash {
            self.dash = dash;
            let pattern: &[f32] = if dash > 0.0 { &[dash, dash * 0.8] } else { &[] };
            let dash = LineDashPattern { offset: 0.0, pattern: pattern.iter().copied().collect() };
            self.ops.push(Op::SetLineDashPattern { dash });
        }
    }
}
