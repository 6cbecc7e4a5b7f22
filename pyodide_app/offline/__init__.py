"""The service worker's own source: `generator.site.offline` puts it together with Workbox and the list of what to keep."""
