package org.thinkuknow.web;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SideBySide;
import org.thinkuknow.support.SiteAddresses;
import org.thinkuknow.support.Visitor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every public page there is: whatever is built of other elements than the pages before it is opened in a real browser as on a phone; of
 * the others, which are the same with other words, the document is read.
 */
class EveryAddressIT extends RunningApplication {

    private static final String OUTSIDE =
            "return performance.getEntriesByType('resource').map(each => each.name).filter(name => "
                    + "!name.startsWith(location.origin) && !name.startsWith('data:'))";

    private final Map<String, Document> pages = new LinkedHashMap<>();

    @Test
    void isUsableByEverybodyHasNoErrorAndFetchesNothingFromElsewhere() {
        SiteAddresses.of(address(""))
                .forEach(path -> pages.put(
                        path, Jsoup.parse(new Visitor(address("")).get(path).body())));
        assertThat(pages).hasSizeGreaterThanOrEqualTo(300);
        var wrong = new ConcurrentLinkedQueue<String>();
        pages.forEach((path, page) -> faultsOf(page).forEach(fault -> wrong.add("%s: %s".formatted(path, fault))));
        var unlike = unlikeEachOther();
        assertThat(unlike).hasSizeBetween(20, 80);
        SideBySide.inTwoBrowsers(unlike, (browser, path) -> {
            browser.go(address(path)).awaitPage();
            browser.axe().forEach(rule -> wrong.add("%s: axe: %s".formatted(path, rule)));
            browser.consoleErrors().forEach(error -> wrong.add("%s: console: %s".formatted(path, error)));
            if (browser.script(OUTSIDE) instanceof List<?> outside) {
                outside.forEach(name -> wrong.add("%s: fetches %s".formatted(path, name)));
            }
        });
        assertThat(wrong).isEmpty();
    }

    /** What depends on words and on their order, and so on each page by itself. */
    private static List<String> faultsOf(Document page) {
        var faults = new ArrayList<String>();
        page.select("[src], link[rel=stylesheet][href], form[action]").stream()
                .map(part -> part.hasAttr("src")
                        ? part.attr("src")
                        : part.hasAttr("href") ? part.attr("href") : part.attr("action"))
                .filter(target -> target.matches("(?i)(\\w+:)?//.*"))
                .forEach(target -> faults.add("fetches " + target));
        var ids = page.select("[id]").eachAttr("id");
        new TreeSet<>(ids)
                .stream()
                        .filter(id -> ids.indexOf(id) != ids.lastIndexOf(id))
                        .forEach(id -> faults.add("twice on the page: #" + id));
        page.select("img:not([alt])").forEach(picture -> faults.add("a picture without words: " + picture.attr("src")));
        page.select("a[href]").stream()
                .filter(link -> named(link).isBlank())
                .forEach(link -> faults.add("a link without words: " + link.attr("href")));
        if (page.title().isBlank() || page.select("html[lang]").isEmpty()) {
            faults.add("no title, or no language");
        }
        var before = 0;
        for (var heading : page.select("main :is(h1, h2, h3, h4, h5, h6)")) {
            var level = heading.tagName().charAt(1) - '0';
            if (level > before + 1) {
                faults.add("a heading too deep: " + heading.text());
            }
            before = level;
        }
        return faults;
    }

    private static String named(Element link) {
        return link.text()
                + link.attr("aria-label")
                + String.join("", link.select("img").eachAttr("alt"));
    }

    /** Pages that together have every kind of element within every kind of element that any page has; most of all first. */
    private List<String> unlikeEachOther() {
        var kinds = new LinkedHashMap<String, Set<String>>();
        pages.forEach((path, page) -> kinds.put(
                path,
                page.body().select("*").stream()
                        .filter(element -> element.parent() != null)
                        .map(element -> kind(element.parent()) + " > " + kind(element))
                        .collect(Collectors.toSet())));
        var seen = new HashSet<String>();
        var chosen = new ArrayList<String>();
        while (true) {
            var next = kinds.entrySet().stream()
                    .max(Comparator.comparingLong(each -> each.getValue().stream()
                            .filter(kind -> !seen.contains(kind))
                            .count()))
                    .orElseThrow();
            if (!seen.addAll(next.getValue())) {
                return chosen;
            }
            chosen.add(next.getKey());
        }
    }

    private static String kind(Element element) {
        return element.tagName()
                + element.classNames().stream().sorted().map(name -> "." + name).collect(Collectors.joining());
    }
}
