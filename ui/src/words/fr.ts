export default import.meta.glob<string>("$i18n/fr/*.ftl", { query: "?raw", import: "default", eager: true });
