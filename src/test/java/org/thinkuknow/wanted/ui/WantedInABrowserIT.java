package org.thinkuknow.wanted.ui;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.Looks;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;
import org.thinkuknow.support.Visitor;
import org.thinkuknow.wanted.SomeFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody is proposed by one, approved by another, seen by everybody and taken down; on every width, by keyboard and by night. */
@Tag("long")
class WantedInABrowserIT extends RunningApplication {

    private final String name =
            "Quillon Browser-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aPersonIsProposedApprovedByAnotherSeenByEverybodyAndTakenDown() throws IOException {
        var photo = Files.write(Path.of("target", "wanted-photo.png"), SomeFile.photo());
        String page;
        try (var manager = SignIn.as("demo-offender-manager", Browser.open(), address("/sign-in"))) {
            manager.goToView(address("/triage/wanted/new"));
            Looks.right(manager, "wanted-new");
            SomeFile.byKey(LocalDate.now(ZoneId.of("Europe/London")))
                    .forEach((key, text) -> type(manager, "file-" + key, text));
            type(manager, "file-name", name);
            manager.find("#file-send").sendKeys(Keys.ENTER);
            manager.await(() -> manager.path().startsWith("/triage/wanted/W-"));
            page = manager.path();
            assertThat(manager.find("#missing").getText()).isEqualTo("A photo is missing.");
            assertThat(manager.all("#publish"))
                    .as("whoever proposes does not approve")
                    .isEmpty();
            manager.find("#photo-file").sendKeys(photo.toAbsolutePath().toString());
            manager.find("#photo-send").click();
            manager.await(() -> !manager.all("#photo img").isEmpty());
            Looks.right(manager, "wanted-file");
        }
        var reference = page.substring(page.lastIndexOf('/') + 1);
        try (var supervisor = SignIn.as("demo-supervisor", Browser.open(), address("/sign-in"))) {
            supervisor.goToView(address(page));
            supervisor.find("#publish").click();
            supervisor.await(() -> supervisor.find("#message").getText().equals("Shown to the public."));
            everybodySees(reference);
            supervisor.find("#confirm-warrant").click();
            supervisor.await(() -> supervisor.find("#message").getText().equals("Noted."));
            Looks.right(supervisor, "wanted-shown");
            supervisor.find("#withdraw").click();
            supervisor.await(() -> supervisor.find("#message").getText().startsWith("Please say why"));
            supervisor.find("#withdraw-reason").sendKeys("Came to the court.");
            supervisor.find("#withdraw").click();
            supervisor.await(() -> supervisor.find("#message").getText().equals("Taken down."));
        }
        assertThat(new Visitor(address("")).get("/wanted/" + reference).statusCode())
                .isEqualTo(410);
    }

    private void everybodySees(String reference) {
        try (var anybody = Browser.open()) {
            for (var path : new String[] {"/wanted", "/wanted/" + reference, "/wanted/" + reference + "/tip"}) {
                anybody.go(address(path)).awaitPage();
                assertThat(anybody.consoleErrors()).as(path).isEmpty();
            }
            anybody.go(address("/wanted/" + reference)).awaitPage();
            assertThat(anybody.text()).contains(name, "Do not approach");
        }
    }

    private static void type(Browser browser, String id, String text) {
        browser.script("document.getElementById(arguments[0]).value = arguments[1]", id, text);
    }
}
