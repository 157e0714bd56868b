package org.thinkuknow.classroom;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;

import javax.imageio.ImageIO;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.TEACHER;

/** A board and a phone that reads the square on it, each in a browser of its own. */
@Tag("long")
class PhoneInHandIT extends RunningApplication {

    private static final String LESSON = "/learn/11-14/who-knows-where-you-are";

    @Autowired
    private LiveLessons lessons;

    private final Browser board = Browser.open();
    private final Browser phone = Browser.open().resize(360, 740);
    private String code;

    @BeforeEach
    void aBoardIsOpen() {
        code = TEACHER.get(() -> lessons.start(LESSON));
        SignIn.as("demo-teacher", board, address("/sign-in"));
        board.goToView(address("/teach/live/" + code + "/board"));
    }

    @AfterEach
    void itEnds() {
        board.close();
        phone.close();
        TEACHER.run(() -> lessons.end(code));
    }

    private void press(Browser browser, String css) {
        browser.find(css).click();
        browser.awaitPage();
    }

    /** What a camera reads on the board; the site's own name may be another than the test's. */
    private String square() throws IOException {
        var picture = ImageIO.read(
                new ByteArrayInputStream(board.find("dialog[open] .qr").getScreenshotAs(OutputType.BYTES)));
        var pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        try {
            var read = new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(
                            new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels))));
            var address = URI.create(read.getText());
            return address(address.getRawPath() + "#" + address.getRawFragment());
        } catch (ReaderException e) {
            throw new AssertionError("No camera reads the board", e);
        }
    }

    private void comesWithTheSquare() throws IOException {
        press(board, "#remote");
        board.find("dialog[open] .qr");
        phone.go(square());
        phone.await(() -> phone.find("#drive").isDisplayed());
    }

    private String words() {
        phone.await(() -> phone.find(".match .words").isDisplayed());
        return phone.find(".match .words").getText();
    }

    private void pressWords(String words) {
        board.await(() -> !board.all(".which-phone button").isEmpty());
        board.all(".which-phone button").stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private LiveLesson now() {
        return TEACHER.get(() -> lessons.mine(code)).lesson();
    }

    @Test
    void theTeacherFindsHerPhonesWordsAndDrivesWithIt() throws IOException {
        comesWithTheSquare();
        assertThat(board.axe()).as("the square").isEmpty();
        assertThat(phone.script("return location.hash")).as("in the address").isEqualTo("");
        assertThat(phone.axe()).as("before the press").isEmpty();
        press(phone, "#drive");
        var words = words();
        assertThat(phone.axe()).as("the words").isEmpty();
        board.await(() -> board.text().contains("Which words does yours show?"));
        assertThat(board.axe()).as("which phone").isEmpty();
        pressWords(words);
        phone.await(() -> phone.find(".driving").isDisplayed());
        board.await(() -> board.all("dialog").isEmpty());
        board.await(() -> board.find(".phone-drives").isDisplayed());
        press(phone, "#next");
        phone.await(() -> phone.find("#show").isDisplayed());
        assertThat(phone.axe()).as("driving").isEmpty();
        assertThat(now().step()).isNotEqualTo(RunningOrder.WAITING);
        press(phone, "#show");
        board.await(() -> now().answersShown());
        phone.script("location.reload()");
        phone.await(() -> phone.find(".driving").isDisplayed());
        press(board, "#end-phone");
        phone.await(() -> phone.text().contains("no longer controls"));
        board.await(() -> board.all(".phone-drives").stream().noneMatch(WebElement::isDisplayed));
        phone.go(address("/teach/live/" + code));
        phone.await(() -> phone.path().equals("/sign-in"));
    }

    @Test
    void aPupilWhoWasQuickerGetsNothing() throws IOException {
        comesWithTheSquare();
        var square = square();
        press(phone, "#drive");
        words();
        try (var teachers = Browser.open().resize(360, 740)) {
            teachers.go(square);
            teachers.await(() -> teachers.find("#drive").isDisplayed());
            press(teachers, "#drive");
            teachers.await(() -> teachers.text().contains("press “None of these”"));
        }
        press(board, "#phone-none");
        phone.await(() -> phone.text().contains("no longer controls"));
        assertThat(board.text()).contains("No phone was connected.");
        assertThat(now().step()).isEqualTo(RunningOrder.WAITING);
        assertThat(TEACHER.get(() -> lessons.mine(code)).lesson().isRunning()).isTrue();
    }

    @Test
    void whoeverOnlyOpensTheAddressUsesNothingUp() throws IOException {
        press(board, "#remote");
        board.find("dialog[open] .qr");
        var square = square();
        phone.go(square);
        phone.await(() -> phone.find("#drive").isDisplayed());
        phone.go(address("/help"));
        phone.go(square);
        phone.await(() -> phone.find("#drive").isDisplayed());
        press(phone, "#drive");
        assertThat(words()).contains(" ");
    }
}
