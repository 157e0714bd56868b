package org.thinkuknow.overseas.ui;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.overseas.AbroadDesk;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.Looks;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;

import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** A package is begun without a journey, approved by another, and read abroad; on every width, by keyboard, by night, without script. */
@Tag("long")
class OverseasInABrowserIT extends RunningApplication {

    private final String name =
            "Quillon Browser-" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private BeanFactory application;

    @Autowired
    private JdbcClient database;

    @Test
    void aPackageIsBegunWrittenApprovedByAnotherSentAndAcknowledged() {
        String page;
        try (var manager = SignIn.as("demo-offender-manager", Browser.open(), address("/sign-in"))) {
            manager.goToView(address("/overseas/new"));
            type(manager, "package-name", name);
            type(manager, "package-countries", "fr");
            manager.find("#begin-send").sendKeys(Keys.ENTER);
            manager.await(() -> manager.path().startsWith("/overseas/P-"));
            page = manager.path();
            manager.await(() -> !manager.all("#package-facts").isEmpty());
            Looks.right(manager, "overseas-package");
            manager.find("#hand-over").sendKeys(Keys.ENTER);
            manager.await(() -> manager.find("#message").getText().contains("Missing: Facts."));
            AbroadDesk.typed().forEach((key, text) -> type(manager, "package-" + key, text));
            manager.script("document.querySelector('[name=bureau-ncb-fr]').checked = true");
            manager.find("#package-send").sendKeys(Keys.ENTER);
            manager.await(() -> manager.find("#message").getText().equals("Saved."));
            manager.find("#hand-over").sendKeys(Keys.ENTER);
            manager.await(() -> manager.find("#message").getText().startsWith("A supervisor who wrote nothing"));
            assertThat(manager.all("#approve"))
                    .as("whoever writes does not approve")
                    .isEmpty();
        }
        try (var supervisor = SignIn.as("demo-supervisor", Browser.open(), address("/sign-in"))) {
            supervisor.goToView(address("/overseas"));
            assertThat(supervisor.find("#list-second-officer").getText()).contains(page.replace("/overseas/", ""));
            assertThat(supervisor.text()).doesNotContain(name);
            supervisor.goToView(address(page));
            Looks.right(supervisor, "overseas-second-officer");
            supervisor.find("#approve").sendKeys(Keys.ENTER);
            supervisor.await(() -> supervisor.find("#message").getText().equals("Approved."));
            supervisor.find("#send").sendKeys(Keys.ENTER);
            supervisor.await(() -> supervisor.find("#message").getText().startsWith("It is on its way"));
            Looks.right(supervisor, "overseas-sent");
            supervisor.goToView(address("/triage/overseas"));
            assertThat(supervisor.find("h1").getText()).isEqualTo("Intelligence for forces abroad");
        }
        var recipient = page.replace("/overseas/", "") + "-1";
        eventually(() -> assertThat(database.sql(
                                "select count(*) from overseas_recipient where reference = ? and sent_at is not null")
                        .param(recipient)
                        .query(Integer.class)
                        .single())
                .isOne());
        readAbroad(recipient);
    }

    private void readAbroad(String recipient) {
        var abroad = new AbroadDesk(application);
        try (var force = Browser.withoutScript()) {
            force.go(address(abroad.linkOf(recipient)));
            assertThat(force.text()).doesNotContain(name);
            force.find("#code").sendKeys(abroad.codeOf(recipient));
            force.find("#open-package").sendKeys(Keys.ENTER);
            assertThat(force.text()).contains(name, "UK OFFICIAL-SENSITIVE", "Faits");
            force.find("#by").sendKeys("Brigadier Browser, Paris");
            force.find("#acknowledge").sendKeys(Keys.ENTER);
            assertThat(force.find("#acknowledged").getText()).isEqualTo("Réception confirmée. Merci.");
        }
        try (var force = Browser.open()) {
            force.go(address(abroad.linkOf(recipient))).awaitPage();
            Looks.right(force, "overseas-arrived");
            force.find("#code").sendKeys(abroad.codeOf(recipient), Keys.ENTER);
            force.await(() -> !force.all("#marking").isEmpty());
            Looks.right(force, "overseas-opened");
            assertThat(force.consoleErrors()).isEmpty();
        }
    }

    private static void type(Browser browser, String id, String text) {
        browser.script("document.getElementById(arguments[0]).value = arguments[1]", id, text);
    }
}
