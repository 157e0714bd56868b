package org.thinkuknow.wanted;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.PlainPage;
import org.thinkuknow.support.StoredBytes;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SUPERVISOR;
import static org.thinkuknow.support.Eventually.eventually;

/** A member of the public tells what they know of a wanted person, without an account and without a script. */
class TipIT extends WantedDesk {

    private static final String WORDS = ChildWords.of("he drinks coffee at the station each morning");
    private static final String MEETING = ChildWords.of("he wants to meet me tomorrow");

    @Autowired
    private Reports reports;

    @Autowired
    private WantedTips tips;

    @Test
    void aTipIsAReportWithTheReferenceAndTheFileCountsIt() {
        var reference = published();
        var page = send(reference, Map.of("what", WORDS, "place", "Demo Station"));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.receipt().split(" ")).hasSize(5);
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();

        var tip = SUPERVISOR.get(() -> tips.of(reference)).getFirst();
        var report = reports.look(tip.report());
        assertThat(report.door()).isEqualTo(Door.TIP);
        assertThat(report.words())
                .containsEntry(Field.WHAT, WORDS)
                .containsEntry(Field.WANTED, reference)
                .containsEntry(Field.PLACE, "Demo Station")
                .doesNotContainKeys(Field.NAME, Field.CONTACT);
        assertThat(MANAGER.get(() -> tips.count(reference))).isOne();
        assertThat(reports.readWithReceipt(page.receipt()))
                .map(FiledReport::reference)
                .contains(tip.report());
        eventually(() -> assertThat(caseLevel(tip.report())).isEqualTo("THREE"));
    }

    @Test
    void dangerInEachBoxOfTheFormIsOfLevelOne() {
        var boxes = plainBrowser()
                .get("/wanted/" + published() + "/tip")
                .document()
                .select("form textarea[name], form input[type=text][name], form input:not([type])[name]")
                .eachAttr("name");
        assertThat(boxes).contains("what", "place");
        for (var box : boxes) {
            var reference = published();
            var typed = new HashMap<>(Map.of("what", WORDS));
            typed.put(box, MEETING);
            send(reference, typed);
            var tip = SUPERVISOR.get(() -> tips.of(reference)).getFirst();
            eventually(() -> assertThat(caseLevel(tip.report())).as(box).isEqualTo("ONE"));
        }
    }

    @Test
    void theFormSays999FirstAndHasNoScriptAndNoPlaceForAFile() {
        var page = plainBrowser().get("/wanted/" + published() + "/tip");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().select("main p").get(1).text() + page.text())
                .contains("Seen now? Do not approach. Call 999.");
        assertThat(page.document().select("script, input[type=file]")).isEmpty();
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    }

    @Test
    void tenThousandEmojiAreTakenAndOneMoreIsRefusedWithWhatWasTyped() {
        var reference = published();
        assertThat(send(reference, Map.of("what", "😀".repeat(10_000))).status())
                .isEqualTo(200);
        var page = send(reference, Map.of("what", "😀".repeat(10_001)));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errors()).contains("10,001", "10,000");
        assertThat(page.kept("what")).hasSize(20_002);
        assertThat(MANAGER.get(() -> tips.count(reference))).isOne();
    }

    @Test
    void nothingIsLostIfThePageWasOpenForLongOrNothingWasWritten() {
        var reference = published();
        var stale = plainBrowser().post("/wanted/" + reference + "/tip", Map.of("submission", "x.1.y", "what", WORDS));
        assertThat(stale.status()).isEqualTo(422);
        assertThat(stale.kept("what")).isEqualTo(WORDS);
        assertThat(plainBrowser()
                        .post("/wanted/" + reference + "/tip", stale.asSent())
                        .status())
                .isEqualTo(200);
        assertThat(send(reference, Map.of("what", " ")).errors()).contains("Please write something here.");
    }

    @Test
    void theSameFormSentTwiceAtOnceIsOneTip() {
        var reference = published();
        var form = new HashMap<>(
                plainBrowser().get("/wanted/" + reference + "/tip").asSent());
        form.put("what", WORDS);
        Callable<PlainPage> press = () -> plainBrowser().post("/wanted/" + reference + "/tip", form);
        var ended = AtOnce.run(press, press, press);
        assertThat(ended).allMatch(AtOnce.Ended::succeeded);
        assertThat(ended.stream()
                        .map(each -> each.result().orElseThrow().receipt())
                        .distinct())
                .hasSize(1);
        assertThat(MANAGER.get(() -> tips.count(reference))).isOne();
    }

    @Test
    void whoeverIsGoneIsNotAskedAboutButWhatWasBeingTypedIsTaken() {
        var reference = published();
        var form = new HashMap<>(
                plainBrowser().get("/wanted/" + reference + "/tip").asSent());
        form.put("what", WORDS);
        MANAGER.run(() -> files.locate(reference));
        assertThat(plainBrowser().get("/wanted/" + reference + "/tip").status()).isEqualTo(410);
        assertThat(plainBrowser().post("/wanted/" + reference + "/tip", form).status())
                .isEqualTo(200);
        assertThat(plainBrowser().post("/wanted/W-NO-SUCH/tip", form).status()).isEqualTo(404);
        var proposed = proposed();
        assertThat(plainBrowser().post("/wanted/" + proposed + "/tip", form).status())
                .isEqualTo(404);
    }

    @Test
    void ofWhoToldNothingIsKeptAndNoWordStandsInClear() {
        var reference = published();
        send(reference, Map.of("what", WORDS));
        var stored = new StoredBytes(database);
        assertThat(stored.columnsThatHold(ChildWords.MARKER)).isEmpty();
        assertThat(database.sql(
                                "select column_name from information_schema.columns where table_schema = database() and "
                                        + "table_name = 'wanted_tip'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("report", "wanted", "received_at");
        assertThat(OFFICER.get(() -> reports.read(SUPERVISOR
                                .get(() -> tips.of(reference))
                                .getFirst()
                                .report()))
                        .words())
                .containsOnlyKeys(Field.WHAT, Field.WANTED);
    }

    private PlainPage send(String reference, Map<String, String> typed) {
        var address = "/wanted/" + reference + "/tip";
        var form = new HashMap<>(plainBrowser().get(address).asSent());
        form.putAll(typed);
        return plainBrowser().post(address, form);
    }

    private String caseLevel(String report) {
        return database.sql("select suggested_level from triage_case where reference = ?")
                .param(report)
                .query(String.class)
                .optional()
                .orElse("");
    }
}
