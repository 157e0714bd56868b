package org.thinkuknow.web;

import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** A child learns, reports and hears back; an officer acts; two agencies acknowledge. */
class WholeJourneyIT extends RunningApplication {

    private static final Pattern LINK = Pattern.compile("http://\\S+/referral/\\S+");
    private static final String TOLD = ChildWords.of("someone i met in a game wants to see me and says not to tell");
    private static final String REPLY =
            "You did the right thing. A police officer and a helper come to you today. " + ChildWords.MARKER;

    private final List<String> codes = new ArrayList<>();

    @Test
    void aChildLearnsAndReportsAndAnOfficerActsAndTheChildReadsTheAnswer() throws Exception {
        try (var child = Browser.open().resize(360, 740);
                var officer = Browser.open()) {
            SignIn.as("demo-officer", officer, address("/sign-in"))
                    .awaitFlow(); // the desk is open when the child tells
            learns(child);
            var receipt = reports(child);
            var reference = arrives(officer);
            assess(officer, reference);
            var links = refer(officer, reference);
            links.forEach(this::acknowledge);
            eventually(() -> assertThat(officer.text()).contains("This case has changed."));
            officer.find("#show-changed").click();
            officer.awaitFlow();
            assertThat(officer.find("#case-state").getText()).startsWith("Acknowledged");
            assertThat(officer.find("#referrals").getText())
                    .contains("Kent Police: acknowledged", "Medway children's services: acknowledged");
            write(officer);
            readsTheAnswer(child, receipt);
            takesTheSteps(officer);
            sayHowItEnded(officer);
            press(officer, "#close-case");
            assertThat(officer.find(".actions .asked").getText()).contains("asks to close this case");
            assertThat(officer.find("#case-state").getText())
                    .as("until a second officer agrees")
                    .startsWith("Acknowledged");
            agreesToClose(reference);
            assertThat(officer.find("#case-state").getText()).startsWith("Acknowledged");
            press(officer, "#show-changed");
            assertThat(officer.find("#case-state").getText()).startsWith("Closed");
            assertThat(levelOne(officer)).doesNotContain(reference);
            assertThat(officer.all("details [data-reference='" + reference + "']"))
                    .as("it can be found again")
                    .hasSize(1);
            noViolation(officer, "journey-case-closed");
            assertThat(officer.consoleErrors()).isEmpty();
            assertThat(child.consoleErrors()).isEmpty();
        }
    }

    private void learns(Browser child) {
        child.goToView(address("/"));
        follow(child, "a[href='/learn/7-11']");
        follow(child, "a[href='/learn/7-11/who-is-a-friend-online']");
        follow(child, "main a[href$='/quiz']");
        new KeyboardQuiz(child, new TreeSet<>()).hurryThrough();
        assertThat(child.find(".result h2").getText()).startsWith("You understood");
        noViolation(child, "journey-result");
    }

    private static void follow(Browser child, String link) {
        child.script("document.activeElement.blur()");
        var to = child.tabTo(link);
        var path = to.getDomAttribute("href");
        to.sendKeys(Keys.ENTER);
        child.await(() -> child.path().equals(path));
        child.awaitPage();
    }

    private String reports(Browser child) {
        child.script("document.activeElement.blur()");
        child.tabTo(".report-button").sendKeys(Keys.ENTER);
        child.await(() -> child.path().equals("/report"));
        child.tabTo("#what").sendKeys(TOLD);
        child.tabTo("input[name=meeting]").sendKeys(Keys.SPACE);
        noViolation(child, "journey-report-filled");
        child.tabTo("button[type=submit]").sendKeys(Keys.ENTER);
        var receipt = child.find("#receipt").getText();
        assertThat(receipt.split(" ")).hasSize(5);
        child.tabTo("#place").sendKeys("ME4 4QF", Keys.ENTER);
        child.await(() -> child.all("#place").isEmpty());
        assertThat(child.find("#receipt").getText()).isEqualTo(receipt);
        return receipt;
    }

    private static List<String> levelOne(Browser officer) {
        return officer.all("section.lane .queue-row:has(.level.one)").stream()
                .map(row -> row.getDomAttribute("data-reference"))
                .toList();
    }

    private static String arrives(Browser officer) {
        eventually(() -> assertThat(officer.all(".announcement a")).isNotEmpty());
        assertThat(officer.find(".announcement").getText()).startsWith("New in level one");
        return officer.find(".announcement a").getText();
    }

    private static void assess(Browser officer, String reference) {
        officer.find(".announcement a").click();
        officer.await(() -> officer.path().endsWith(reference));
        officer.awaitFlow();
        assertThat(officer.find(".words").getText()).isEqualTo(TOLD);
        assertThat(officer.find("#reasons").getText()).contains("Answered yes: a meeting");
        press(officer, "#claim");
        press(officer, "#confirm-level");
        assertThat(officer.find("#case-state").getText()).isEqualTo("Level confirmed, with Demo officer");
    }

    private static void press(Browser officer, String button) {
        officer.find(button).click();
        officer.awaitFlow();
    }

    private List<String> refer(Browser officer, String reference) throws Exception {
        officer.find("#request textarea").sendKeys("Please see the child today, before school ends.");
        press(officer, "#refer");
        assertThat(officer.find("#case-state").getText()).startsWith("Referred");
        for (var made : officer.all("[id^=make-code-]")) {
            made.click();
            officer.await(() -> officer.all(".told-code").size() == codes.size() + 1);
            codes.add(officer.all(".told-code").getLast().getText());
        }
        eventually(() -> assertThat(mailsAbout(reference)).hasSize(2));
        var mails = mailsAbout(reference);
        assertThat(mails)
                .allSatisfy(mail -> assertThat(mail)
                        .doesNotContain(ChildWords.MARKER)
                        .doesNotContain("ME4")
                        .doesNotContain("game"));
        return mails.stream()
                .map(mail ->
                        LINK.matcher(mail).results().findFirst().orElseThrow().group())
                .toList();
    }

    private static List<String> mailsAbout(String reference) throws Exception {
        var found = new ArrayList<String>();
        for (MimeMessage mail : Arrays.asList(mail().getReceivedMessages())) {
            if (mail.getSubject().contains(reference)) {
                found.add(mail.getContent().toString());
            }
        }
        return found;
    }

    /** The desk shows the codes in the order of the referrals, whose numbers end their references. */
    private String toldByTelephone(String link) {
        var reference = link.split("/referral/")[1].split("/")[0];
        return codes.get(Integer.parseInt(reference.substring(reference.lastIndexOf('-') + 1)) - 1);
    }

    private void acknowledge(String link) {
        try (var agency = Browser.open().resize(768, 1024)) {
            agency.go(address(link.substring(link.indexOf("/referral/"))));
            assertThat(agency.text()).doesNotContain(ChildWords.MARKER);
            noViolation(agency, "journey-referral");
            agency.find("#code").sendKeys(toldByTelephone(link));
            agency.find("#open-referral").click();
            agency.await(() -> !agency.all("#words").isEmpty());
            assertThat(agency.find("#words").getText()).contains(TOLD);
            noViolation(agency, "journey-referral-opened");
            agency.find("#by").sendKeys("Duty sergeant, 01234 567890");
            agency.find("#acknowledge").click();
            assertThat(agency.find("#acknowledged").getText()).contains("has been acknowledged");
            assertThat(agency.text()).doesNotContain(ChildWords.MARKER);
        }
    }

    private static void write(Browser officer) {
        officer.find("#message textarea").sendKeys(REPLY);
        press(officer, "#send-message");
        assertThat(officer.find(".messages").getText()).contains(REPLY);
        noViolation(officer, "journey-case-acknowledged");
    }

    private static void takesTheSteps(Browser officer) {
        for (var step = 0; step < 20 && !officer.all("#steps [id^='done-']").isEmpty(); step++) {
            officer.script("document.querySelectorAll('#steps > details').forEach(fold => fold.open = true)");
            press(officer, "#steps [id^='done-']");
        }
    }

    /** Nothing is chosen beforehand, and at level one a child is safe whom somebody has seen. */
    private static void sayHowItEnded(Browser officer) {
        officer.find("details:has(#outcome) > summary").click();
        press(officer, "#close-case");
        assertThat(officer.find("#outcome > [slot='error-message']").getText()).isEqualTo("Choose how it ended.");
        officer.find("#outcome input").sendKeys(Keys.SPACE);
        officer.awaitFlow();
        officer.find("#how-known textarea").sendKeys("The duty sergeant called.");
        officer.find("#seen-by input").sendKeys(Keys.SPACE);
        officer.script(
                "const at = arguments[0]; at.value = '2025-11-24T08:10'; at.dispatchEvent(new Event('change', {bubbles: true}))",
                officer.find("#seen-at"));
        officer.awaitFlow();
        noViolation(officer, "journey-close");
    }

    private void agreesToClose(String reference) {
        try (var second = Browser.open()) {
            SignIn.as("demo-officer-2", second, address("/sign-in"));
            second.goToView(address("/triage/" + reference));
            press(second, "#agree-close");
            assertThat(second.find("#case-state").getText()).startsWith("Closed");
        }
    }

    private void readsTheAnswer(Browser child, String receipt) {
        child.go(address("/report/reply"));
        WebElement words = child.tabTo("#receipt-words");
        words.sendKeys(receipt, Keys.ENTER);
        assertThat(child.find(".messages").getText()).contains(REPLY);
        assertThat(child.path()).isEqualTo("/report/reply");
        noViolation(child, "journey-messages");
    }

    private static void noViolation(Browser browser, String name) {
        browser.screenshot(name);
        assertThat(browser.axe()).as(name).isEmpty();
    }
}
