package org.thinkuknow.survival;

import org.openqa.selenium.Keys;
import org.thinkuknow.support.ApplicationProcess;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.SignIn;
import org.thinkuknow.wanted.SomeFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** Somebody is proposed, approved by another, shown on two nodes, told about, found and gone from both. */
final class WantedJourney {

    private static final String TIP = ChildWords.of("he buys his bread at the corner each morning");

    private final ApplicationProcess first;
    private final ApplicationProcess second;
    private final String name;

    WantedJourney(ApplicationProcess first, ApplicationProcess second, String name) {
        this.first = first;
        this.second = second;
        this.name = name;
    }

    /** Returns the reference. */
    String proposedWithAPhoto(String manager, LocalDate today, String offender) throws IOException {
        var photo = Files.write(Path.of("target", "journey-photo.png"), SomeFile.photo());
        try (var browser = signedIn(manager, first)) {
            browser.goToView(first.address("/triage/wanted/new").toString());
            var file = new HashMap<>(SomeFile.byKey(today));
            file.put("offender", offender);
            file.put("name", name);
            file.forEach((key, text) ->
                    browser.script("document.getElementById('file-' + arguments[0]).value = arguments[1]", key, text));
            browser.find("#file-send").sendKeys(Keys.ENTER);
            browser.await(() -> browser.path().startsWith("/triage/wanted/W-"));
            browser.find("#photo-file").sendKeys(photo.toAbsolutePath().toString());
            browser.find("#photo-send").click();
            browser.await(() -> !browser.all("#photo img").isEmpty());
            assertThat(browser.all("#publish"))
                    .as("whoever proposes does not approve")
                    .isEmpty();
            return browser.path().substring("/triage/wanted/".length());
        }
    }

    void isApprovedByAnother(String reference) {
        try (var supervisor = signedIn("demo-supervisor", second)) {
            supervisor.goToView(second.address("/triage/wanted/" + reference).toString());
            supervisor.find("#publish").click();
            supervisor.await(() -> supervisor.find("#message").getText().equals("Shown to the public."));
        }
    }

    void isSeenOnBoth(String reference) {
        for (var node : nodes()) {
            eventually(
                    () -> assertThat(node.plainBrowser().get("/wanted").html()).contains(name));
            assertThat(node.plainBrowser().get("/wanted/" + reference).html()).contains(name, "Do not approach");
        }
    }

    /** A member of the public, without an account and without a script. */
    void somebodyTells(String reference) {
        var anybody = second.plainBrowser();
        var form =
                new HashMap<>(anybody.get("/wanted/%s/tip".formatted(reference)).asSent());
        form.put("what", TIP);
        assertThat(anybody.post("/wanted/%s/tip".formatted(reference), form)
                        .receipt()
                        .split(" "))
                .hasSize(5);
    }

    void theOfficerSeesItLinked(String reference) {
        try (var manager = signedIn("demo-supervisor", first)) {
            eventually(() -> {
                manager.goToView(first.address("/triage/wanted/" + reference).toString());
                assertThat(manager.find("#tips").getText()).contains("Tips: 1");
            });
            manager.find("#tips a").click();
            manager.await(() -> manager.text().contains("The wanted person"));
            assertThat(manager.all("a[href='/wanted/%s']".formatted(reference))).isNotEmpty();
            assertThat(manager.text()).contains(TIP);
        }
    }

    void isFoundAndGoneOnBothWithinAMinute(String manager, String reference) {
        try (var browser = signedIn(manager, first)) {
            browser.goToView(first.address("/triage/wanted/" + reference).toString());
            browser.find("#locate").click();
            browser.awaitFlow();
        }
        var pressed = Instant.now();
        for (var node : nodes()) {
            eventually(() -> assertThat(
                            node.plainBrowser().get("/wanted/" + reference).status())
                    .isEqualTo(410));
        }
        assertThat(Duration.between(pressed, Instant.now())).isLessThan(Duration.ofMinutes(1));
        for (var node : nodes()) {
            assertThat(node.plainBrowser().get("/wanted.json").html())
                    .contains("\"reference\":\"%s\",\"status\":\"located\"".formatted(reference))
                    .doesNotContain(name);
        }
    }

    private ApplicationProcess[] nodes() {
        return new ApplicationProcess[] {first, second};
    }

    private static Browser signedIn(String username, ApplicationProcess node) {
        return SignIn.as(username, Browser.open(), node.address("/sign-in").toString());
    }
}
