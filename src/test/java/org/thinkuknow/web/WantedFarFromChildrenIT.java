package org.thinkuknow.web;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SiteAddresses;
import org.thinkuknow.support.Visitor;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** From no page for children does anybody come to the wanted people in one or two clicks. */
class WantedFarFromChildrenIT extends RunningApplication {

    private final Map<String, Set<String>> links = new HashMap<>();

    @Test
    void twoClicksLeadNobodyThereAndThreeDo() {
        var children = Stream.concat(
                        SiteAddresses.of(address("")).stream()
                                .filter(path ->
                                        path.equals("/") || path.startsWith("/learn/") || path.startsWith("/ask")),
                        Stream.of("/report", "/report?for=under-11", "/report/reply", "/join", "/leave"))
                .filter(path -> !path.contains("/teach") && !path.equals("/learn/map"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(children).hasSizeGreaterThan(150);
        var one = after(children);
        var two = after(one);
        assertThat(wanted(one)).as("after one click").isEmpty();
        assertThat(wanted(two)).as("after two clicks").isEmpty();
        assertThat(two).as("contrast: the crawler comes far").contains("/service");
        assertThat(wanted(after(Set.of("/service")))).as("for adults").containsExactly("/wanted");
    }

    private static List<String> wanted(Set<String> paths) {
        return paths.stream().filter(path -> path.startsWith("/wanted")).toList();
    }

    private Set<String> after(Set<String> pages) {
        return pages.stream().flatMap(page -> linksOf(page).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> linksOf(String page) {
        return links.computeIfAbsent(
                page,
                path -> Jsoup.parse(new Visitor(address("")).get(path).body()).select("a[href], form[action]").stream()
                        .map(part -> part.hasAttr("href") ? part.attr("href") : part.attr("action"))
                        .filter(target -> target.startsWith("/") || target.startsWith("./"))
                        .map(target -> URI.create(target.startsWith("./") ? "/" : path)
                                .resolve(target.replace(" ", "%20"))
                                .getPath())
                        .collect(Collectors.toSet()));
    }
}
