package org.thinkuknow.web;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SiteAddresses;
import org.thinkuknow.support.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.HashMap;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** What search engines, catalogues and people who share a page are told. */
class FoundAndSharedIT extends RunningApplication {

    /** Pages that have one address only and are not shared as a card. */
    private static final Set<String> PLAIN = Set.of("/report", "/button", "/service");

    @Autowired
    private Centre centre;

    @Test
    void everyPageHasATitleADescriptionAndAnAddressOfItsOwn() {
        var titles = new HashMap<String, String>();
        for (var path : SiteAddresses.of(address(""))) {
            var head = page(path).head();
            assertThat(titles.put(head.selectFirst("title").text(), path))
                    .as("the title of %s is also that of", path)
                    .isNull();
            assertThat(head.select("meta[name=description]").attr("content"))
                    .as(path)
                    .hasSizeBetween(20, 320);
            if (!PLAIN.contains(path)) {
                assertThat(head.select("link[rel=canonical]").attr("href")).isEqualTo(centre.baseUrl() + path);
                assertThat(head.select("meta[property=og:title]").attr("content"))
                        .isNotBlank();
                assertThat(head.select("meta[property=og:image]").attr("content"))
                        .isEqualTo(centre.baseUrl() + "/illustrations/share-card.png");
                assertThat(head.select("meta[name=robots]")).isEmpty();
            }
        }
        assertThat(titles).hasSizeGreaterThanOrEqualTo(300);
    }

    @Test
    void aLessonIsALearningResource() {
        var data = linkedData("/learn/7-11/who-is-a-friend-online");
        assertThat(data.get("@type").asString()).isEqualTo("LearningResource");
        assertThat(data.get("timeRequired").asString()).isEqualTo("PT30M");
        assertThat(data.get("teaches")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(data.get("educationalAlignment").toString())
                .contains("Education for a Connected World", "Key stage 2");
        assertThat(data.get("url").asString()).isEqualTo(centre.baseUrl() + "/learn/7-11/who-is-a-friend-online");
    }

    @Test
    void aQuizIsAQuizWithItsQuestions() {
        var data = linkedData("/learn/7-11/who-is-a-friend-online/quiz");
        assertThat(data.get("@type").asString()).isEqualTo("Quiz");
        assertThat(data.get("hasPart")).hasSizeGreaterThanOrEqualTo(4).allSatisfy(question -> {
            assertThat(question.get("@type").asString()).isEqualTo("Question");
            assertThat(question.get("acceptedAnswer").toString()).contains("\"text\":");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/no-such-page", "/learn/7-11/no-such-lesson", "/ask/nobody-asks-this"})
    void aPageThatIsNotThereIsNotListed(String path) {
        var answer = new Visitor(address("")).get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.body()).select("meta[name=robots]").attr("content"))
                .isEqualTo("noindex");
    }

    @Test
    void robotsAreKeptOutOfTheStaffArea() {
        var robots = new Visitor(address("")).get("/robots.txt").body();
        assertThat(robots)
                .contains(
                        "User-agent: *",
                        "Disallow: /triage",
                        "Disallow: /admin",
                        "Disallow: /report/reply",
                        "Sitemap: " + centre.baseUrl() + "/sitemap.xml")
                .doesNotContain("Disallow: /learn", "Disallow: /\n", "Disallow: /ask");
        var places = robots.lines()
                .filter(line -> line.startsWith("Disallow: "))
                .map(line -> line.substring(10))
                .toList();
        assertThat(Route.ALL)
                .filteredOn(route -> !route.roles().isEmpty() && !route.everybody())
                .hasSizeGreaterThan(10)
                .extracting(Route::path)
                .allMatch(path -> places.stream()
                        .anyMatch(place -> place.endsWith("$")
                                ? path.equals(place.substring(0, place.length() - 1))
                                : path.startsWith(place)));
        var officer = new Visitor(address(""))
                .signIn("demo-officer", Visitor.DEMO_PASSWORD)
                .get("/triage")
                .body();
        assertThat(Jsoup.parse(officer).select("meta[name=robots]").attr("content"))
                .isEqualTo("noindex");
        assertThat(SiteAddresses.of(address("")))
                .noneMatch(path -> path.matches("/(triage|teach|admin|staff|sign-in|referral|report/reply).*"));
    }

    @Test
    void thePictureForSharingIsThere() {
        assertThat(new Visitor(address(""))
                        .get("/illustrations/share-card.png")
                        .headers()
                        .firstValue("Content-Type"))
                .contains("image/png");
    }

    private JsonNode linkedData(String path) {
        return new JsonMapper()
                .readTree(page(path)
                        .selectFirst("script[type=application/ld+json]")
                        .data());
    }

    private Document page(String path) {
        return Jsoup.parse(new Visitor(address("")).get(path).body());
    }
}
