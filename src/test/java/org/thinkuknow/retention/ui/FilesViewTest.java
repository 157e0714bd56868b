package org.thinkuknow.retention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thinkuknow.retention.ExportReason;
import org.thinkuknow.retention.Files;
import org.thinkuknow.retention.Handover;
import org.thinkuknow.retention.RetentionRefused;
import org.thinkuknow.shell.GatheredWords;
import org.thinkuknow.shell.SignInAgain;
import org.thinkuknow.support.PageSession;
import org.thinkuknow.vault.ToldCodes;
import org.thinkuknow.withheld.WhyWithheld;
import org.thinkuknow.withheld.WithheldWords;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

/** The supervisor's page of files, its service played by the test. */
class FilesViewTest {

    private static final Instant MADE = Instant.parse("2026-07-01T22:30:00Z");
    /** After every link has ended. */
    private static final Clock CLOCK = Clock.fixed(MADE.plus(Duration.ofDays(6)), ZoneOffset.UTC);

    private final Files files = mock();
    private Parts page;

    @BeforeEach
    void nothingHasBeenSent() {
        when(files.sent()).thenReturn(List.of());
        UI.setCurrent(new UI());
        page = new Parts(new FilesView(files, CLOCK));
    }

    @AfterEach
    void nobodyLooksAnyMore() {
        UI.setCurrent(null);
        PageSession.end();
    }

    @Test
    void withoutAReasonNothingIsDone() {
        page.find("file-reference", TextField.class).setValue("R-1");
        page.click("export");
        assertThat(reason().getErrorMessage()).isEqualTo("Choose why.");
        assertThat(reason().isInvalid()).isTrue();
        page.click("send");
        verify(files, never()).look(any());
        verify(files, never()).send(any(), any(), any(), any());
    }

    @Test
    void aFileThatIsThereGetsALinkAndIsNotMadeYet() {
        fillIn(" R-1 ", "");
        page.click("export");
        verify(files).look("R-1");
        verify(files, never()).export(any(), any(), any());
        assertThat(page.text("download")).isEqualTo("Download R-1.zip");
        assertThat(page.text("message")).startsWith("The file is ready.");
    }

    @Test
    void aLinkThatIsPressedTooLateAsksForASignInOnThePage() {
        fillIn("R-1", "");
        page.click("export");
        doThrow(new SignInAgain()).when(files).look("R-1");
        assertThatThrownBy(this::pressTheLink).isInstanceOf(SignInAgain.class);
        RetentionRefused refusal = mock();
        when(refusal.getMessage()).thenReturn("That report has been erased already.");
        doThrow(refusal).when(files).look("R-1");
        pressTheLink();
        assertThat(page.find("file-reference", TextField.class).getErrorMessage())
                .isEqualTo("That report has been erased already.");
    }

    private void pressTheLink() {
        var link = page.find("download", Anchor.class).getElement();
        link.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(link, "click", JacksonUtils.createObjectNode()));
    }

    @Test
    void aRefusalIsSaidAndTheOldLinkIsGone() {
        fillIn("R-1", "");
        page.click("export");
        RetentionRefused refusal = mock();
        when(refusal.getMessage()).thenReturn("That report has been erased already.");
        doThrow(refusal).when(files).look("R-1");
        page.click("export");
        assertThat(page.find("file-reference", TextField.class).getErrorMessage())
                .isEqualTo("That report has been erased already.");
        assertThat(page.text("result")).isEmpty();
    }

    @Test
    void theLinkOfASentFileIsShownAndWhenACodeIsMade() {
        fillIn(" R-1 ", "Hill Street School");
        when(files.send("R-1", "Hill Street School", ExportReason.COURT, List.of()))
                .thenReturn(new Handover("T-1", "/transfer/T-1/key"));
        when(files.sent()).thenReturn(List.of(sent(null, null, "")));
        page.click("send");
        assertThat(page.text("result"))
                .contains("then /transfer/T-1/key", "make a code under Sent", "never in the same message");
        assertThat(page.text("message")).contains("works for five days");
        assertThat(page.text("sent"))
                .isEqualTo("R-1 to Hill Street School, sent 1 Jul 2026, 23:30 by ada; not opened yet");
    }

    @Test
    void afterASignInTheWordsThatDoNotGoOutAreThereAgainForTheSameFileAlone() {
        PageSession.begin("ada");
        var words = List.of(new WithheldWords("Eve", WhyWithheld.SOMEBODY_ELSE));
        fillIn("R-1", "Hill Street School");
        assertThat(page.text("leaves-out")).isEqualTo("No words are left out of this file.");
        leftOut().setValue(words);
        assertThat(page.text("leaves-out")).startsWith("The words above are left out");
        doThrow(new SignInAgain()).when(files).send(any(), any(), any(), any());
        assertThatThrownBy(() -> page.click("send")).isInstanceOf(SignInAgain.class);

        page = new Parts(new FilesView(files, CLOCK));
        fillIn("R-2", "Hill Street School");
        assertThat(page.text("left-out-list")).isEmpty();
        fillIn(" r-1", "Hill Street School");
        assertThat(page.text("left-out-list")).contains("“Eve”");
        assertThat(page.text("message")).isEqualTo("The words that you gathered for this file are there again.");
        assertThatThrownBy(() -> page.click("send")).isInstanceOf(SignInAgain.class);
        verify(files, times(2)).send("R-1", "Hill Street School", ExportReason.COURT, words);

        leftOut().setValue(List.of());
        page = new Parts(new FilesView(files, CLOCK));
        fillIn("R-1", "Hill Street School");
        assertThat(page.text("left-out-list")).isEmpty();
    }

    @Test
    void whatBecameOfASentFileIsSaid() {
        assertThat(page.text("sent")).startsWith("No file has been sent yet.");
        when(files.sent()).thenReturn(List.of(sent(MADE.plusSeconds(60), null, "")));
        assertThat(new Parts(new FilesView(files, CLOCK)).text("sent"))
                .endsWith("; opened 1 Jul 2026, 23:31, no receipt yet");
        when(files.sent()).thenReturn(List.of(sent(MADE.plusSeconds(60), MADE.plusSeconds(120), "Ms Hill")));
        assertThat(new Parts(new FilesView(files, CLOCK)).text("sent"))
                .endsWith("; received 1 Jul 2026, 23:32 by Ms Hill");
    }

    @Test
    void aCodeIsMadeAndShownWhileTheLinkLives() {
        when(files.sent()).thenReturn(List.of(sent(null, null, "")));
        when(files.makeCode("T-1")).thenReturn(new ToldCodes.Told("012345", MADE.plusSeconds(600)));
        var clock = Clock.fixed(MADE.plus(Duration.ofDays(4)), ZoneOffset.UTC);
        page = new Parts(new FilesView(files, clock));
        assertThat(page.text("sent")).doesNotContain("012 345");
        page.click("make-code-T-1");
        assertThat(page.text("sent")).contains("012 345", "It is good once, until 23:40");
        RetentionRefused ended = mock();
        when(ended.getMessage()).thenReturn("This link has ended.");
        doThrow(ended).when(files).makeCode("T-1");
        page.click("make-code-T-1");
        assertThat(page.text("sent")).contains("This link has ended.").doesNotContain("012 345");
    }

    @Test
    void reasonsAreReadInPlainWords() {
        var reason = reason();
        assertThat(ExportReason.values())
                .extracting(each -> reason.getItemLabelGenerator().apply(each))
                .contains("A court or the police ask for it")
                .allSatisfy(words -> assertThat(words).contains(" "));
    }

    @Test
    void itLooksLikeTheOtherRoomsAndReadsItsMessagesAloud() {
        assertThat(page.root().getElement().getClassList()).contains("room");
        assertThat(page.find("message", Component.class).getElement().getAttribute("role"))
                .isEqualTo("status");
        assertThat(page.find("sent", Component.class).getElement().getClassList())
                .contains("log");
        assertThat(page.find("export", Button.class)
                        .getParent()
                        .orElseThrow()
                        .getElement()
                        .getClassList())
                .contains("form");
    }

    private void fillIn(String reference, String recipient) {
        page.find("file-reference", TextField.class).setValue(reference);
        page.find("file-recipient", TextField.class).setValue(recipient);
        reason().setValue(ExportReason.COURT);
    }

    @SuppressWarnings("unchecked")
    private GatheredWords<WhyWithheld, WithheldWords> leftOut() {
        return page.find("left-out-all", GatheredWords.class);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<ExportReason> reason() {
        return page.find("file-reason", ComboBox.class);
    }

    private static Files.SentFile sent(Instant opened, Instant received, String by) {
        return new Files.SentFile("T-1", "R-1", "Hill Street School", "ada", MADE, opened, received, by);
    }
}
