package org.thinkuknow.schooltransfer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.Looks;
import org.thinkuknow.support.OwnPassword;
import org.thinkuknow.support.SignIn;

import static org.assertj.core.api.Assertions.assertThat;

/** Two leads in two browsers: a child's file is sent, taken back, sent again, sent back, received, and its receipt is read. */
@Tag("long")
class TransferJourneyIT extends TwoSchoolsThatSend {

    /** What other tests left unanswered is not what this one opens. */
    @BeforeEach
    void nothingElseWaits() {
        NEXT_LEAD.run(() -> arrived.waiting().forEach(each -> arrived.decline(each.reference(), "Not ours.")));
    }

    @Test
    void aFileGoesFromOneLeadToTheOtherByWhatIsVisible() {
        var file = fullFile();
        OwnPassword.isTheirs(database, NEXT_LEAD);
        try (var sender = Browser.open();
                var receiver = Browser.open()) {
            SignIn.as("demo-safeguarding-lead", sender, address("/sign-in"));
            SignIn.as(NEXT_LEAD.username(), receiver, address("/sign-in"));
            sender.goToView(address("/safeguarding/children/" + file));
            sender.find(".ways-on a").sendKeys(Keys.ENTER);
            sender.await(() -> sender.path().equals("/safeguarding/transfers/send/" + file));
            sender.awaitFlow();
            press(sender, "#send-file");
            assertThat(sender.find("#next-school").getText()).contains("Please choose the school.");
            send(sender, "She talks best while drawing.");
            Looks.right(sender, "send-a-file");
            takeBack(sender);

            send(sender, "");
            receiver.goToView(address("/safeguarding"));
            assertThat(receiver.find(".notices").getText()).contains("is waiting for you to confirm it");
            openWhatWaits(receiver);
            press(receiver, "#main details summary");
            press(receiver, "#decline");
            assertThat(receiver.find("#message").getText())
                    .isEqualTo("Please give the reason. A few words are enough.");
            type(receiver, "#why-not", "No such pupil here.");
            press(receiver, "#decline");
            receiver.await(() -> receiver.path().equals("/safeguarding/transfers"));
            sender.goToView(address("/safeguarding/transfers/send/" + file));
            assertThat(sender.find("#past").getText()).contains("Not theirs", "“No such pupil here.”", "Taken back");

            send(sender, "");
            openWhatWaits(receiver);
            assertThat(receiver.text())
                    .contains(CHILD, "Born on ", "From Demo School")
                    .doesNotContain(NOTE, CHILD_SAID, "And once more.", "Left knee", "court order");
            Looks.right(receiver, "a-file-that-arrived");
            press(receiver, "#receive");
            receiver.await(() -> receiver.path().startsWith("/safeguarding/children/C-"));
            receiver.awaitFlow();
            assertThat(receiver.text())
                    .contains(
                            CHILD, "Taken over from another school", "Demo School", NOTE, CHILD_SAID, "And once more.");
            assertThat(receiver.find(".notices").getText()).doesNotContain("is waiting for you to confirm it");
            Looks.right(receiver, "a-file-taken-over");
            receiver.goToView(address("/safeguarding/transfers"));

            sender.goToView(address("/safeguarding/transfers/send/" + file));
            assertThat(sender.find("#past").getText()).contains("Received on ", "noted by Ada " + NEXT_LEAD.username());
            byHand(sender);
        }
    }

    private static void byHand(Browser sender) {
        press(sender, "#hand-over summary");
        press(sender, "#by-hand");
        assertThat(sender.find("#other-school").getText()).contains("Please write the name of the school.");
        type(sender, "#other-school", "Far School");
        type(sender, "#confirmed-by", "Their lead");
        Looks.right(sender, "a-file-by-hand");
        press(sender, "#by-hand");
        assertThat(sender.find("#past").getText()).contains("By hand", "Far School: Their lead, on ");
    }

    private static void send(Browser sender, String note) {
        type(sender, "#next-school", NEXT_NAME);
        sender.await(() -> !sender.all("vaadin-combo-box-item:not([hidden])").isEmpty());
        type(sender, "#next-school", Keys.ENTER.toString());
        type(sender, "#note", note);
        press(sender, "#send-file");
        assertThat(sender.find("#message").getText()).startsWith("Sent.");
    }

    private static void takeBack(Browser sender) {
        press(sender, "#past summary");
        type(sender, "#why-back", "The wrong school.");
        press(sender, "#take-back");
        assertThat(sender.find("#message").getText()).startsWith("Taken back.");
    }

    private static void openWhatWaits(Browser receiver) {
        receiver.goToView(receiver.script("return location.origin") + "/safeguarding/transfers");
        receiver.find("#waiting a").sendKeys(Keys.ENTER);
        receiver.await(() -> receiver.path().startsWith("/safeguarding/transfers/T-"));
        receiver.awaitFlow();
    }

    private static void press(Browser browser, String css) {
        browser.find(css).sendKeys(Keys.ENTER);
        browser.awaitFlow();
    }

    private static void type(Browser browser, String css, String words) {
        browser.find(css + " :is(input, textarea)").sendKeys(words);
        browser.awaitFlow();
    }
}
