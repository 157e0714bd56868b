package org.thinkuknow.survival;

import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.thinkuknow.support.ApplicationProcess;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.SignIn;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** A journey to France and Spain is notified late, two bureaus are told of it when two officers agree, and each acknowledges by name. */
final class JourneyAbroad {

    private static final Pattern LINK = Pattern.compile("/overseas/received/\\S+");
    /** Six digits may stand in a reference, too. */
    private static final Pattern CODE = Pattern.compile("(?<= is )\\d{6}");

    private static final List<String> COUNTRIES = List.of("fr", "es");
    private static final String FACT = "A journey to France and Spain was notified.";

    private final Installation installation;
    private final ApplicationProcess second;
    private final OffenderRecord record;
    private String journey = "";

    JourneyAbroad(Installation installation, ApplicationProcess second, OffenderRecord record) {
        this.installation = installation;
        this.second = second;
        this.record = record;
    }

    /** Six days ahead, where seven are asked for: taken, and the reason is asked. */
    void isNotifiedLate(LocalDate today) {
        record.open("/offenders/%s/journeys".formatted(record.reference()), "journey-departs");
        record.day("journey-departs", today.plusDays(6));
        record.choose("journey-stop-1-country", "France");
        record.day("journey-stop-1-arrives", today.plusDays(6));
        record.type("journey-stop-1-point", "Paris Nord");
        record.day("journey-stop-1-leaves", today.plusDays(8));
        record.press("journey-more");
        record.choose("journey-stop-2-country", "Spain");
        record.day("journey-stop-2-arrives", today.plusDays(8));
        record.day("journey-comes-back", today.plusDays(9));
        record.type("journey-return-point", "Dover");
        record.day("journey-known", today.minusDays(30));
        record.day("journey-given", today);
        record.choose("journey-given-at", "00:01");
        record.type("journey-taken-by", "PC Invented");
        record.type("journey-station", "Demo police station");
        record.press("journey-send");
        var browser = record.browser();
        browser.await(() -> browser.path().startsWith("/journeys/"));
        journey = browser.path();
        record.open(journey, "notices");
        assertThat(browser.find("#notices").getText()).contains("given later", "Please ask why");
        record.type(idOf("vaadin-text-area[id^='why-']"), "The flight was booked on the day.");
        browser.find("vaadin-button[id^='explain-']").click();
        browser.await(() -> browser.find("#message").getText().equals("Written down."));
    }

    private String idOf(String css) {
        return record.browser().find(css).getDomAttribute("id");
    }

    /** Returns the address of the package that was begun. */
    String isToBeToldByAGreenNotice() {
        var browser = record.browser();
        record.unfold("Choose");
        browser.find("#choice-kind vaadin-radio-button:nth-of-type(2)").click();
        browser.awaitFlow();
        for (var group : List.of("#choice-met", "#choice-countries")) {
            browser.all(group + " vaadin-checkbox input").forEach(box -> {
                box.sendKeys(Keys.SPACE);
                browser.awaitFlow();
            });
        }
        record.type("choice-reasons", "Likely to look for children there again.");
        record.press("choose");
        browser.await(() -> browser.find("#message").getText().equals("Recorded."));
        return browser.find("#choice a[href^='/overseas/']").getDomAttribute("href");
    }

    /** Written by the manager, whose second officer reads it after the steps on human rights. */
    void isWritten(String address) {
        var browser = record.browser();
        record.go(address);
        assertThat(browser.find("#next").getText()).contains("Before this can go on");
        fields().forEach((key, text) ->
                browser.script("document.getElementById('package-' + arguments[0]).value = arguments[1]", key, text));
        browser.script(
                "document.querySelectorAll('#package input[name^=bureau-]').forEach(each => each.checked = true)");
        browser.find("#package-send").click();
        browser.await(() -> browser.find("#message").getText().equals("Saved."));
        assertThat(browser.all("#missing"))
                .extracting(WebElement::getText)
                .as("what is missing")
                .isEmpty();
        record.press("hand-over");
        assertThat(browser.all("#approve"))
                .as("whoever wrote it does not approve")
                .isEmpty();
    }

    private static Map<String, String> fields() {
        var fields = new LinkedHashMap<>(Map.of(
                "sex", "M",
                "nationality", "GB",
                "certainty", "CONFIRMED",
                "category", "CONVICTED",
                "risk-band", "high",
                "risk-tool", "ARMS, 2 October 2026",
                "risk-basis", "A conviction of 2025.",
                "origin", "OWN",
                "aim", "PROTECT_UNKNOWN",
                "asked", "Please tell us whether the person arrives."));
        fields.putAll(Map.of(
                "facts", FACT,
                "opinion", "It may be a holiday.",
                "source", "1",
                "information", "A",
                "handling", "P",
                "sanitised", "DS Invented",
                "necessity", "Children there cannot be protected otherwise.",
                "ground", "GDPR_REGULATIONS",
                "ground-words", "The regulations of 2021."));
        fields.put("article-3", "DS Invented");
        for (var country : COUNTRIES) {
            for (var step : List.of("unit", "risk", "mitigate", "strengthen", "monitor")) {
                fields.put(country + "-" + step, "Looked at.");
            }
            fields.put(country + "-outcome", "LOW");
        }
        return fields;
    }

    void isApprovedByASecondOfficerAndSent(String address) {
        try (var supervisor = SignIn.as(
                "demo-supervisor", Browser.open(), second.address("/sign-in").toString())) {
            supervisor.goToView(second.address(address).toString());
            supervisor.find("#approve").click();
            supervisor.await(() -> supervisor.find("#message").getText().equals("Approved."));
            supervisor.find("#send").click();
            supervisor.await(() -> !supervisor.all("#recipients dl").isEmpty());
        }
    }

    void isAcknowledgedByName() {
        for (var country : COUNTRIES) {
            var link = found(LINK, "ncb.%s@bureau.example".formatted(country));
            var arriving = second.plainBrowser();
            assertThat(arriving.get(link).text()).doesNotContain(FACT);
            assertThat(arriving.post(link + "/code", Map.of()).document().select("#code-sent"))
                    .isNotEmpty();
            var code = found(CODE, "codes.%s@desk.example".formatted(country));
            var opened = arriving.post(link, Map.of("code", code));
            var cookie = opened.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
            var force = arriving.showing(cookie);
            assertThat(opened.text()).contains(FACT, "UK OFFICIAL-SENSITIVE");
            var sent = new LinkedHashMap<>(opened.asSent());
            sent.put("by", "Inspector Invented, " + country.toUpperCase(Locale.ROOT));
            assertThat(force.post(link + "/acknowledge", sent).document().select("#acknowledged"))
                    .isNotEmpty();
        }
        record.open(journey, "choice");
        assertThat(record.browser().find("#choice").getText())
                .contains("acknowledged by Inspector Invented, FR", "acknowledged by Inspector Invented, ES");
    }

    /** On another day and at another point than was notified, as an enquiry tells. */
    void cameBackElsewhere(LocalDate day) {
        record.open(journey, "return");
        assertThat(record.browser().find("#enquiries").getText()).contains("Next step: enquiries.");
        record.unfold("They came back otherwise, or notified it");
        record.day("back-day", day);
        record.type("back-point", "Harwich");
        record.type("back-note", "A carrier said so.");
        record.press("back-send");
        record.browser().await(() -> record.browser().find("#message").getText().equals("Recorded."));
    }

    private String found(Pattern pattern, String mailbox) {
        var found = new String[1];
        eventually(() -> {
            assertThat(new Letters(installation).at(mailbox)).as(mailbox).isNotEmpty();
            var mail = new Letters(installation).at(mailbox).getFirst();
            assertThat(mail).doesNotContain("Inventedson", FACT);
            found[0] = pattern.matcher(mail)
                    .results()
                    .map(MatchResult::group)
                    .findFirst()
                    .orElseThrow();
        });
        return found[0];
    }
}
