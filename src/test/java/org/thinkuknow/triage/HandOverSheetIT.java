package org.thinkuknow.triage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.retention.ExportReason;
import org.thinkuknow.retention.Files;
import org.thinkuknow.shift.DeskErasing;
import org.thinkuknow.shift.LeftWords;
import org.thinkuknow.shift.ShiftNotes.ShiftNote;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.PdfText;
import org.thinkuknow.triage.HandOver.HandedCase;
import org.thinkuknow.triage.HandOver.HandedOver;
import org.thinkuknow.triage.OpenCase.WrittenNote;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SECOND_OFFICER;
import static org.thinkuknow.support.Acting.SUPERVISOR;

/** What one shift leaves to the next: what is about a child stands in the file of that child alone, and what is general in no file. */
class HandOverSheetIT extends TriageDesk {

    private static final Acting LEAVING = new Acting("sheet-officer", "OFFICER");
    private static final String OF_FIRST = ChildWords.of("her aunt rings back at nine");
    private static final String OF_SECOND = ChildWords.of("his school is closed tomorrow");
    private static final String GENERAL = ChildWords.of("the duty telephone in Leeds is out of order");

    @Autowired
    private HandOver handOver;

    @Autowired
    private Files files;

    @Autowired
    private DeskErasing erasing;

    private String first = "";
    private String second = "";
    private String third = "";

    @BeforeEach
    void anOfficerHasThreeCases() {
        first = taken();
        second = taken();
        third = taken();
    }

    @AfterEach
    void nothingIsLeft() {
        database.sql("delete from triage_shift_note where written_by = 'sheet-officer'")
                .update();
        database.sql("delete from triage_hand_over where given_by = 'sheet-officer'")
                .update();
        database.sql("update triage_case set owner = null where owner = 'sheet-officer'")
                .update();
    }

    @Test
    void theFileOfAChildHasNothingOfWhatWasWrittenAboutAnotherOrAboutTheShift() throws IOException {
        LEAVING.run(() -> handOver.giveAll("demo-officer-2", sheet()));
        eachFileHasItsOwnLineAlone();
    }

    @Test
    void norHasItWhenTheCasesGoBackToTheQueue() throws IOException {
        LEAVING.run(() -> handOver.giveBack(sheet()));
        eachFileHasItsOwnLineAlone();
    }

    private void eachFileHasItsOwnLineAlone() throws IOException {
        assertThat(notes(first))
                .singleElement()
                .asString()
                .startsWith("Hand-over")
                .endsWith(": " + OF_FIRST);
        assertThat(notes(second)).singleElement().asString().endsWith(": " + OF_SECOND);
        assertThat(notes(third)).isEmpty();
        assertThat(file(first)).contains("her aunt").doesNotContain("his school", "duty telephone");
        assertThat(file(second)).contains("his school").doesNotContain("her aunt", "duty telephone");
        assertThat(file(third)).doesNotContain("her aunt", "his school", "duty telephone");
    }

    @Test
    void whatIsGeneralIsReadOnceByWhoeverHasTheCasesNow() {
        LEAVING.run(() -> handOver.giveAll("demo-officer-2", sheet()));
        var shown = handedTo(SECOND_OFFICER);
        assertThat(shown.notes())
                .singleElement()
                .extracting(ShiftNote::text, ShiftNote::read)
                .containsExactly(GENERAL, false);
        assertThat(shown.cases())
                .extracting(HandedCase::reference, HandedCase::note)
                .contains(tuple(first, OF_FIRST), tuple(third, ""));
        assertThat(OFFICER.get(handOver::handedToMe))
                .noneMatch(each -> each.by().equals("sheet-officer"));

        taken();
        LEAVING.run(() ->
                handOver.giveAll("demo-officer-2", new HandOverSheet(ChildWords.of("and the kettle too"), Map.of())));
        SECOND_OFFICER.run(() -> handOver.read(shown));
        assertThat(handedTo(SECOND_OFFICER).waits())
                .as("what came after it was shown")
                .isTrue();
        SECOND_OFFICER.run(() -> handOver.read(handedTo(SECOND_OFFICER)));
        assertThat(handedTo(SECOND_OFFICER).waits()).isFalse();
        assertThat(handedTo(SECOND_OFFICER).notes())
                .as("can be read again while it is kept")
                .hasSize(2)
                .allMatch(ShiftNote::read);
        assertThat(audit.of("sheet-officer"))
                .anyMatch(line -> "read hand-over".equals(line.act()) && "demo-officer-2".equals(line.who()));
    }

    @Test
    void whatIsGeneralIsReadByEveryColleagueWhereTheCasesGoToNobody() {
        LEAVING.run(() -> handOver.giveBack(sheet()));
        assertThat(List.of(OFFICER, SECOND_OFFICER, SUPERVISOR))
                .allSatisfy(who -> assertThat(handedTo(who).notes())
                        .extracting(ShiftNote::text)
                        .containsExactly(GENERAL));
        SECOND_OFFICER.run(() -> handOver.read(handedTo(SECOND_OFFICER)));
        assertThat(handedTo(OFFICER).waits()).as("each ticks for themselves").isTrue();
    }

    @Test
    void aLineAboutACaseThatIsSomebodyElsesByNowMovesNothing() {
        SUPERVISOR.run(() -> handOver.give(first, "demo-officer", OF_FIRST));
        assertThatThrownBy(() -> LEAVING.run(() -> handOver.giveAll("demo-officer-2", sheet())))
                .isInstanceOf(TriageRefused.class)
                .hasMessageContaining(first + " is not with you any more");
        assertThat(facts(second).standing().owner()).isEqualTo("sheet-officer");
        assertThat(notes(second)).isEmpty();
    }

    @Test
    void whatIsGeneralIsSealedAndErasedAfterAWeek() {
        LEAVING.run(() -> handOver.giveBack(sheet()));
        var seals = database.sql("select words from triage_shift_note where written_by = 'sheet-officer'")
                .query(byte[].class)
                .list();
        assertThat(seals)
                .isNotEmpty()
                .allSatisfy(seal -> assertThat(new String(seal, StandardCharsets.UTF_8))
                        .doesNotContain("telephone", ChildWords.MARKER));
        erasing.erase(Instant.now());
        assertThat(handedTo(OFFICER).notes()).as("contrast").hasSize(1);
        database.sql(
                        "update triage_shift_note set written_at = utc_timestamp(6) - interval 169 hour where written_by = "
                                + "'sheet-officer' and written_for = 'demo-officer'")
                .update();
        erasing.erase(Instant.now());
        assertThat(OFFICER.get(handOver::handedToMe))
                .noneMatch(each -> each.by().equals("sheet-officer"));
        assertThat(handedTo(SECOND_OFFICER).notes()).as("contrast").hasSize(1);
    }

    @Test
    void whatCannotBeOpenedSaysSoAndTheDeskGoesOn() {
        LEAVING.run(() -> handOver.giveAll("demo-officer-2", sheet()));
        database.sql("update triage_shift_note set words = reverse(words) where written_by = 'sheet-officer'")
                .update();
        database.sql("update triage_hand_over set note = reverse(note) where case_reference = ?")
                .param(first)
                .update();
        var shown = handedTo(SECOND_OFFICER);
        assertThat(shown.notes()).extracting(ShiftNote::text).containsExactly(LeftWords.CANNOT_BE_OPENED);
        assertThat(shown.cases())
                .extracting(HandedCase::reference, HandedCase::note)
                .contains(tuple(first, LeftWords.CANNOT_BE_OPENED), tuple(second, OF_SECOND));
    }

    private HandOverSheet sheet() {
        return new HandOverSheet(GENERAL, Map.of(first, OF_FIRST, second, OF_SECOND, third, " "));
    }

    private HandedOver handedTo(Acting officer) {
        return officer.get(handOver::handedToMe).stream()
                .filter(each -> each.by().equals("sheet-officer"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> notes(String reference) {
        return OFFICER.get(() -> desk.open(reference)).notes().stream()
                .map(WrittenNote::text)
                .toList();
    }

    /** All that leaves the house: the document and the data. */
    private String file(String reference) throws IOException {
        try (var zip = new ZipInputStream(
                new ByteArrayInputStream(SUPERVISOR.get(() -> files.export(reference, ExportReason.REVIEW))))) {
            var all = new StringBuilder();
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(
                        entry.getName().endsWith(".pdf")
                                ? PdfText.of(zip.readAllBytes())
                                : new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
            return all.toString();
        }
    }

    private String taken() {
        var taken = reported(DangerAnswer.NO).reference();
        LEAVING.run(() -> work.claim(taken));
        return taken;
    }
}
