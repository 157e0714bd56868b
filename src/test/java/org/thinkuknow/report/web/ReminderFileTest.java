package org.thinkuknow.report.web;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.ResponseEntity;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.translation.Translations;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** A note for a calendar that tells whoever finds it nothing. */
class ReminderFileTest {

    private static final Instant NOW = Instant.parse("2026-11-26T14:00:00Z");
    private static final String THEN = "2026-11-27T16:00:00Z";

    private final ReminderFile reminders = new ReminderFile(
            Translations.all(),
            new Centre("", "", "https://tell.example", URI.create("/"), "no-reply@tell.example", true),
            Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void itSaysWhatWasChosenAndWhenAndNothingOfUs() {
        var answer = reminders.file("reminder.3", "", "", THEN, "");
        assertThat(lines(answer))
                .contains("SUMMARY:Call Nan", "DTSTART:20261127T160000Z", "DTEND:20261127T161000Z", "CLASS:PRIVATE")
                .startsWith("BEGIN:VCALENDAR")
                .endsWith("END:VCALENDAR");
        assertThat(text(answer).toLowerCase(Locale.ROOT))
                .doesNotContain("think", "know", "tell", "http", "report", "@");
    }

    @Test
    void nobodyKeepsItAndItsNameSaysNothing() {
        var headers = reminders.file("reminder.1", "", "", THEN, "").getHeaders();
        assertThat(headers.getCacheControl()).isEqualTo("no-store");
        assertThat(headers.getContentDisposition().getFilename()).isEqualTo("reminder.ics");
        assertThat(headers.getContentDisposition().isAttachment()).isTrue();
        assertThat(String.valueOf(headers.getContentType())).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(headers.get("Set-Cookie")).isNull();
    }

    @Test
    void ourAddressIsInItOnlyIfTheChildWantsThat() {
        assertThat(lines(reminders.file("reminder.1", "", "yes", THEN, "pl")))
                .contains("URL:https://tell.example/report/reply?lang=pl", "SUMMARY:Książka z biblioteki");
        assertThat(text(reminders.file("reminder.1", "", "", THEN, "pl"))).doesNotContain("URL", "tell.example");
    }

    @Test
    void ownWordsCountBeforeTheOnesToChooseAndAreCutAtForty() {
        assertThat(lines(reminders.file("reminder.1", "  feed; the, cat\\ ", "", THEN, "")))
                .contains("SUMMARY:feed\\; the\\, cat\\\\");
        assertThat(title("x".repeat(60))).isEqualTo("x".repeat(40));
        assertThat(title("\uD83E\uDD8A".repeat(10_000))).isEqualTo("\uD83E\uDD8A".repeat(40));
    }

    @Test
    void wordsThatRunTheOtherWayStayAndSignsThatTurnLinesAroundGo() {
        assertThat(title("كتاب المكتبة")).isEqualTo("كتاب المكتبة");
        assertThat(title("\u202Egnihton\u2066\u200F\uD83E")).isEqualTo("gnihton");
        assertThat(title("a\r\nURL:https://evil.example\u2028b")).isEqualTo("a URL:https://evil.example b");
        assertThat(title("\u202E\u00A0\u0007")).as("nothing is left").isEqualTo("Library book");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "reminder.7", "reminder.lead", "help", "../../etc"})
    void aForgedChoiceIsTheFirst(String note) {
        assertThat(lines(reminders.file(note, "", "", THEN, ""))).contains("SUMMARY:Library book");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "now", "2026-11-20T16:00:00Z", "2036-11-20T16:00:00Z", "+1000000000-12-31T23:59:59Z"})
    void aMomentThatNoPageSaidIsTheNextThatFits(String at) {
        assertThat(lines(reminders.file("", "", "", at, ""))).contains("DTSTART:20261126T160000Z");
    }

    @Property(seed = "20261203")
    void whateverIsTypedMakesOneEventOfShortLines(@ForAll String own) {
        var text = text(reminders.file("", own, "", THEN, ""));
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(text.lines().filter(line -> line.startsWith("URL") || line.startsWith("ATTACH")))
                .isEmpty();
        assertThat(text.lines().filter("BEGIN:VEVENT"::equals)).hasSize(1);
    }

    private String title(String own) {
        return lines(reminders.file("", own, "", THEN, ""))
                .filter(line -> line.startsWith("SUMMARY:"))
                .findFirst()
                .orElseThrow()
                .substring("SUMMARY:".length());
    }

    private static Stream<String> lines(ResponseEntity<String> answer) {
        return text(answer).replace("\r\n ", "").lines();
    }

    private static String text(ResponseEntity<String> answer) {
        return Objects.requireNonNull(answer.getBody());
    }
}
