import { svelte } from "@sveltejs/vite-plugin-svelte";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  base: "./",
  plugins: [svelte()],
  resolve: {
    conditions: process.env["VITEST"] ? ["browser"] : undefined,
    // The words live in the core, beside the code that prints them.
    alias: { $i18n: fileURLToPath(new URL("../content/i18n", import.meta.url)) },
  },
  build: {
    // The oldest webviews the application runs in: WKWebView of macOS 11.3, WebView2 109, WebKitGTK 2.40.
    target: ["es2020", "safari14", "chrome109"],
    cssTarget: ["safari14", "chrome109"],
    // Everything is a file of its own, so that the policy needs no exception for data addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1600,
  },
});
