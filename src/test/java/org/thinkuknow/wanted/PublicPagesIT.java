package org.thinkuknow.wanted;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.thinkuknow.support.Visitor;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.SUPERVISOR;

/** What the public sees of wanted people, and what it does not. */
class PublicPagesIT extends WantedDesk {

    @Autowired
    private ApplicationContext application;

    private Visitor visitor;
    private String name;

    @BeforeEach
    void somebodyComes() {
        visitor = new Visitor(address(""));
        name = "Quillon Nobody-" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void whoeverIsProposedIsSeenByNobodyAndWhoeverIsPublishedAtOnceByEverybody() {
        var reference = proposed(Map.of(FileField.NAME, name));
        assertThat(visitor.get("/wanted/" + reference).statusCode()).isEqualTo(404);
        assertThat(visitor.get("/wanted/" + reference + "/photo.jpg").statusCode())
                .isEqualTo(404);
        assertThat(visitor.get("/wanted").body()).doesNotContain(name);

        SUPERVISOR.run(() -> files.publish(seen(reference)));

        assertThat(visitor.get("/wanted").body()).contains(name);
        assertThat(visitor.get("/wanted/" + reference).statusCode()).isEqualTo(200);
        assertThat(visitor.bytes("/wanted/" + reference + "/photo.jpg").body()).isEqualTo(PICTURE);
    }

    @Test
    void aPageIsForAdultsBeginsWithAChildWhoKnowsThePersonThenWarnsAndNeedsNothing() {
        var reference = published(Map.of(FileField.NAME, name));
        for (var path : new String[] {"/wanted", "/wanted/" + reference}) {
            var answer = visitor.get(path);
            var page = Jsoup.parse(answer.body());
            assertThat(page.selectFirst("main").text())
                    .startsWith(
                            "This page is for adults. If you know this person and they have hurt or worried you, you have done "
                                    + "nothing wrong: Tell someone.");
            assertThat(page.select("main .child a").attr("href")).isEqualTo("/report");
            assertThat(page.select(".warning").text())
                    .startsWith("Do not approach")
                    .contains("999", "101", "0800 555 111");
            assertThat(page.select("script")).isEmpty();
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
            assertThat(answer.headers().allValues("Cache-Control")).containsExactly("max-age=60");
            assertThat(header(answer, "X-Robots-Tag")).isEqualTo("noindex, noarchive, noimageindex");
            assertThat(header(answer, "Content-Security-Policy")).contains("default-src 'none'");
        }
        assertThat(visitor.cookies()).isEmpty();
    }

    @Test
    void oneWhoseFileDoesNotOpenIsShownToNobodyAndTheOthersAre() {
        var broken = published(Map.of());
        var other = published(Map.of());
        var words = database.sql("select words from wanted_person where reference = ?")
                .param(broken)
                .query(byte[].class)
                .single();
        write(broken, new byte[] {0});
        try {
            assertThat(StaleList.of(application, Duration.ofMinutes(1)).people())
                    .extracting(PublicPerson::reference)
                    .contains(other)
                    .doesNotContain(broken);
        } finally {
            write(broken, words);
        }
    }

    private void write(String reference, byte[] words) {
        database.sql("update wanted_person set words = ? where reference = ?")
                .params(words, reference)
                .update();
    }

    @Test
    void nothingButThePublicFieldsIsThere() {
        var reference = published(Map.of(FileField.NAME, name));
        var page = page("/wanted/" + reference);
        assertThat(page.selectFirst("#wanted-for").text())
                .isEqualTo(
                        "Wanted on a warrant issued by Demo Magistrates' Court for failing to notify the police as the law requires.");
        assertThat(page.select(".facts").text())
                .contains(
                        "Other names Quill, Q. Invented",
                        "Age 44",
                        "Height 183 cm (6 ft 0 in)",
                        "Last seen in Kent",
                        "Wanted by Demo Police")
                .doesNotContain("Build", "Eyes");
        assertThat(page.select("main img").attr("alt")).isEqualTo("A man with short grey hair and glasses");
        for (var path : new String[] {"/wanted", "/wanted/" + reference, "/wanted.json", "/wanted.atom"}) {
            assertThat(visitor.get(path).body())
                    .as(path)
                    .doesNotContain(
                            "WARRANT-77",
                            "CRIME-88",
                            "O-1234",
                            "a sister",
                            "A neighbour",
                            "DS Invented",
                            "Custody",
                            "19" + "82-");
        }
    }

    @Test
    void aListIsFilteredByRegionAndSex() {
        published(Map.of(FileField.NAME, name, FileField.REGION, "WALES", FileField.SEX, "FEMALE"));
        assertThat(people("/wanted?region=WALES&sex=FEMALE")).contains(name);
        assertThat(people("/wanted?region=WALES")).contains(name);
        assertThat(people("/wanted?region=LONDON&sex=FEMALE")).doesNotContain(name);
        assertThat(people("/wanted?region=WALES&sex=MALE")).doesNotContain(name);
        assertThat(people("/wanted?region=nowhere&sex=%3Cscript%3E"))
                .contains(name)
                .doesNotContain("<script>");
    }

    @Test
    void whoeverIsTakenDownIsGoneFromEverywhereAtOnceAndLeavesNoName() {
        var located = published(Map.of(FileField.NAME, name + " One"));
        var withdrawn = published(Map.of(FileField.NAME, name + " Two"));
        assertThat(visitor.get("/wanted.json").body()).contains(name + " One", name + " Two");

        MANAGER.run(() -> files.locate(located));
        MANAGER.run(() -> files.withdraw(withdrawn, "The court took the warrant back."));

        for (var reference : new String[] {located, withdrawn}) {
            var page = visitor.get("/wanted/" + reference);
            assertThat(page.statusCode()).isEqualTo(410);
            assertThat(page.body()).contains("No longer needed").doesNotContain(name);
            assertThat(visitor.get("/wanted/" + reference + "/photo.jpg").statusCode())
                    .isEqualTo(410);
        }
        assertThat(visitor.get("/wanted").body()).doesNotContain(name);
        var feed = visitor.get("/wanted.json").body();
        assertThat(feed)
                .doesNotContain(name)
                .contains("{\"reference\":\"%s\",\"status\":\"located\",\"since\":\"".formatted(located))
                .contains("{\"reference\":\"%s\",\"status\":\"withdrawn\",\"since\":\"".formatted(withdrawn));
        assertThat(visitor.get("/wanted.atom").body()).doesNotContain(name).contains("No longer needed", located);
    }

    /** What the clocks of the application ask meanwhile is far less than one question for each reader. */
    @Test
    void readingAsksTheDatabaseNothing() {
        var reference = published(Map.of(FileField.NAME, name));
        var before = questions();
        for (var round = 0; round < 200; round++) {
            visitor.get("/wanted");
            visitor.get("/wanted/" + reference);
            visitor.get("/wanted/" + reference + "/photo.jpg");
            visitor.get("/wanted.json");
        }
        assertThat(questions() - before).isLessThan(800);
    }

    private long questions() {
        return database.sql(
                        "select variable_value from information_schema.global_status where variable_name = 'COM_SELECT'")
                .query(Long.class)
                .single();
    }

    private String people(String path) {
        return page(path).select(".people").text();
    }

    private Document page(String path) {
        return Jsoup.parse(visitor.get(path).body());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
