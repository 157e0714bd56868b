package org.thinkuknow.web;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SiteAddresses;
import org.thinkuknow.support.Visitor;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

import static org.assertj.core.api.Assertions.assertThat;

/** Every link and every picture of every public page leads somewhere within the site, down to the place on the page. */
class EveryLinkIT extends RunningApplication {

    private final Map<String, HttpResponse<String>> answers = new HashMap<>();
    private final Map<String, Document> pages = new HashMap<>();

    @Test
    void resolves() {
        var broken = new TreeSet<String>();
        var links = 0;
        for (var path : SiteAddresses.of(address(""))) {
            for (var part : page(path).select("a[href], img[src], link[href], script[src], form[action]")) {
                var target = target(path, part);
                if (target.getHost() == null && target.getScheme() == null) {
                    links++;
                    check(path, target, broken);
                }
            }
        }
        assertThat(broken).isEmpty();
        assertThat(links).isGreaterThan(5_000);
    }

    /** Links to other sites are only to those that help. */
    @Test
    void leadsToNoStranger() {
        var hosts = new TreeSet<String>();
        SiteAddresses.of(address(""))
                .forEach(path -> page(path)
                        .select("a[href^=http]")
                        .forEach(link -> hosts.add(URI.create(link.attr("href")).getHost())));
        assertThat(hosts)
                .isNotEmpty()
                .isSubsetOf(
                        "www.childline.org.uk",
                        "www.ceop.police.uk",
                        "giveusashout.org",
                        "www.samaritans.org",
                        "www.nspcc.org.uk",
                        "reportharmfulcontent.com",
                        "ico.org.uk",
                        "www.iwf.org.uk",
                        "www.papyrus-uk.org",
                        "shorespace.org.uk",
                        "www.beateatingdisorders.org.uk",
                        "switchboard.lgbt",
                        "crimestoppers-uk.org",
                        "www.runawayhelpline.org.uk",
                        "www.meiccymru.org",
                        "www.lifelinehelpline.info",
                        "revengepornhelpline.org.uk",
                        "www.nationaldahelpline.org.uk",
                        "www.stopitnow.org.uk",
                        "saferinternet.org.uk",
                        "www.reportfraud.police.uk",
                        "actearly.uk",
                        "www.gov.uk");
    }

    private static URI target(String path, Element part) {
        var written =
                part.hasAttr("href") ? part.attr("href") : part.hasAttr("src") ? part.attr("src") : part.attr("action");
        var base = written.startsWith("./") ? "/" : path;
        return URI.create(base).resolve(written.replace(" ", "%20"));
    }

    private void check(String path, URI target, TreeSet<String> broken) {
        var answer = answer(target.getPath() + (target.getQuery() == null ? "" : "?" + target.getQuery()));
        if (answer.statusCode() != 200 && answer.statusCode() != 302 && answer.statusCode() != 303) {
            broken.add("%s leads to %s: %d".formatted(path, target, answer.statusCode()));
        } else if (target.getFragment() != null
                && page(target.getPath()).getElementById(target.getFragment()) == null) {
            broken.add("%s leads to a place that is not there: %s".formatted(path, target));
        }
    }

    private HttpResponse<String> answer(String path) {
        return answers.computeIfAbsent(path, each -> new Visitor(address("")).get(each));
    }

    private Document page(String path) {
        return pages.computeIfAbsent(path, each -> Jsoup.parse(answer(each).body()));
    }
}
