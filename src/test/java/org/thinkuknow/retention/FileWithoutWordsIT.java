package org.thinkuknow.retention;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.Looks;
import org.thinkuknow.support.PdfText;
import org.thinkuknow.support.SignIn;
import org.thinkuknow.support.StoredBytes;
import org.thinkuknow.withheld.LeavingOut;
import org.thinkuknow.withheld.WhyWithheld;
import org.thinkuknow.withheld.WithheldWords;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipInputStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SUPERVISOR;

/** A child's file goes out without what is somebody else's. */
class FileWithoutWordsIT extends RetentionDesk {

    private static final List<WithheldWords> WITHHELD = List.of(
            new WithheldWords("ring the aunt", WhyWithheld.SOMEBODY_ELSE),
            new WithheldWords("SPOKE to the  school", WhyWithheld.DANGER));

    @Autowired
    private Files files;

    @Autowired
    private TransferLinks links;

    @Test
    void neitherPdfNorJsonHasTheWordsAndBothSayThatSomethingWasLeftOut() throws IOException {
        var reference = finished(1).reference();
        var whole = text(SUPERVISOR.get(() -> files.export(reference, ExportReason.THEY_ASKED)));
        assertThat(whole)
                .contains("ring the aunt", "spoke to the school", "\"placesLeftOut\" : 0")
                .doesNotContain(LeavingOut.MARK, "Words were left out");
        var left = text(SUPERVISOR.get(() -> files.export(reference, ExportReason.THEY_ASKED, WITHHELD)));
        assertThat(left)
                .contains(ChildWords.MARKER, LeavingOut.MARK, "Words were left out of this file at 2 places")
                .contains("\"placesLeftOut\" : 2")
                .doesNotContainIgnoringCase("ring the aunt")
                .doesNotContainIgnoringCase("spoke to the school")
                .doesNotContain(WhyWithheld.DANGER.words());
        assertThat(audit.of(reference))
                .last()
                .extracting(Recorded::act, Recorded::detail)
                .containsExactly("exported file", "The person it is about asked for it; different words left out: 2");
        assertThat(new StoredBytes(database).columnsThatHold("ring the aunt"))
                .as("sealed")
                .isEmpty();
    }

    @Test
    void whoeverFetchesASentFileGetsItWithoutThemToo() throws IOException {
        var reference = finished(1).reference();
        var handover =
                SUPERVISOR.get(() -> files.send(reference, "Hill Street School", ExportReason.CHILD_MOVED, WITHHELD));
        var parts = handover.path().split("/");
        var code = SUPERVISOR.get(() -> files.makeCode(handover.reference())).digits();
        var browser = links.letIn(parts[2], parts[3], code, "").orElseThrow();
        var zip = links.download(parts[2], parts[3], browser).orElseThrow();
        assertThat(text(zip))
                .contains(LeavingOut.MARK, ChildWords.MARKER)
                .doesNotContainIgnoringCase("ring the aunt")
                .doesNotContainIgnoringCase("spoke to the school");
    }

    @Test
    void lookingThroughAFileIsASupervisorsAndIsWrittenDown() {
        var reference = finished(1).reference();
        assertThatThrownBy(() -> OFFICER.get(() -> files.preview(reference, WITHHELD)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> OFFICER.get(() -> files.toConsider(reference)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(SUPERVISOR.get(() -> files.preview(reference, WITHHELD)).places())
                .isEqualTo(2);
        assertThat(audit.of(reference)).last().extracting(Recorded::act).isEqualTo("looked at file before it goes out");
    }

    @Test
    void aSupervisorLeavesWordsOutSeesWhatIsLeftAndTakesItOut() {
        var reference = finished(1).reference();
        try (var supervisor = Browser.open()) {
            SignIn.as("demo-supervisor", supervisor, address("/sign-in"));
            supervisor.goToView(address("/triage/files"));
            supervisor.find("#file-reference input").sendKeys(reference);
            supervisor.find("#look-through").click();
            supervisor.await(() -> supervisor.find("#would-hold").getText().contains("ring the aunt"));
            supervisor.find("#left-out input").sendKeys("ring the AUNT");
            supervisor.find("#left-out-add").click();
            supervisor.await(() -> supervisor.find("#places").getText().endsWith("1 place is left out."));
            assertThat(supervisor.find("#would-hold").getText())
                    .contains(LeavingOut.MARK)
                    .doesNotContain("ring the aunt");
            Looks.right(supervisor, "file-left-out");
            supervisor.find("#left-out-back-0").click();
            supervisor.await(() -> supervisor.find("#places").getText().endsWith("Nothing is left out."));
            assertThat(supervisor.consoleErrors()).isEmpty();
        }
    }

    /** What both documents in a zip say. */
    private static String text(byte[] bytes) throws IOException {
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var content = zip.readAllBytes();
                text.append(
                        entry.getName().endsWith(".pdf")
                                ? PdfText.of(content)
                                : new String(content, StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
