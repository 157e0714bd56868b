package org.thinkuknow.support;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

import java.net.URI;
import java.util.List;

/** What the site map names, as paths. */
public final class SiteAddresses {

    private SiteAddresses() {}

    /** The paths of a site's map. */
    public static List<String> of(String site) {
        var map = Jsoup.parse(new Visitor(site).get("/sitemap.xml").body(), Parser.xmlParser());
        return map.select("loc").stream()
                .map(place -> URI.create(place.text()).getPath())
                .map(path -> path.isEmpty() ? "/" : path)
                .toList();
    }
}
