package org.thinkuknow.shell;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.HtmlUtils;
import org.thinkuknow.centre.Centre;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells search engines what there is (sitemaps.org) and what is none of their business (RFC 9309). */
@Controller
class SiteMap {

    private static final List<String> NOT_FOR_ROBOTS = List.of(
            "/triage",
            "/teach$",
            "/teach/",
            "/admin",
            "/staff",
            "/sign-in",
            "/first-administrator",
            "/account",
            "/schools/",
            "/safeguarding",
            "/head",
            "/chair",
            "/trust",
            "/load",
            "/audit",
            "/on-call",
            "/statistics",
            "/visits",
            "/offenders",
            "/overseas",
            "/journeys",
            "/referral/",
            "/transfer/",
            "/report/reply",
            "/leave");

    private final List<SiteMapped> parts;
    private final Centre centre;

    SiteMap(List<SiteMapped> parts, Centre centre) {
        this.parts = parts;
        this.centre = centre;
    }

    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    String map() {
        var addresses = Stream.concat(parts.stream().flatMap(SiteMapped::addresses), Stream.of("/report"))
                .sorted();
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
                + addresses
                        .map(address -> "<url><loc>%s</loc></url>\n"
                                .formatted(HtmlUtils.htmlEscape(centre.baseUrl() + address)))
                        .collect(Collectors.joining())
                + "</urlset>\n";
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    String robots() {
        return "User-agent: *\n"
                + NOT_FOR_ROBOTS.stream()
                        .map(path -> "Disallow: %s\n".formatted(path))
                        .collect(Collectors.joining()) + "Sitemap: %s/sitemap.xml\n".formatted(centre.baseUrl());
    }
}
