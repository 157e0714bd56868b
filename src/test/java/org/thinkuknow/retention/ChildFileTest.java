package org.thinkuknow.retention;

import org.junit.jupiter.api.Test;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.report.Author;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.PdfText;
import org.thinkuknow.withheld.LeavingOut;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/** What is in a child's whole file. */
class ChildFileTest {

    private static final Instant TOLD = Instant.parse("2026-07-01T22:30:00Z");
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final FilePart.Entry NOTE = new FilePart.Entry(TOLD, "ada", "Note", "spoke to the school");
    private static final FilePart.Entry ANSWER = new FilePart.Entry(null, "", "Name", "Ash");

    private final Reports reports = mock();

    @Test
    void aZipHoldsAPdfForPeopleAndAJsonFileForMachines() throws IOException {
        var zip = unzipped(fileOf(new FilePart("Notes", List.of(NOTE))));
        assertThat(zip).containsOnlyKeys("R-1.pdf", "R-1.json");
        assertThat(PdfText.of(zip.get("R-1.pdf"))).contains("Report R-1", "Notes", "spoke to the school");
        assertThat(json(zip).get("reference").asString()).isEqualTo("R-1");
    }

    @Test
    void partsOfAllModulesComeInTheirOrder() throws IOException {
        var json = json(unzipped(fileOf(new FilePart("Notes", List.of(NOTE)), new FilePart("Empty", List.of()))));
        assertThat(json.get("parts").valueStream().map(part -> part.get("name").asString()))
                .containsExactly("Notes", "Empty", "Who saw or did what");
    }

    @Test
    void theJsonFileSaysWhenOnlyWhereThereIsAMoment() throws IOException {
        var json = json(unzipped(fileOf(new FilePart("Notes", List.of(NOTE, ANSWER)))));
        assertThat(json.get("format").asInt()).isEqualTo(1);
        assertThat(json.get("madeAt").asString()).isEqualTo("2026-11-24T10:00:00Z");
        var entries = json.get("parts").get(0).get("entries");
        assertThat(entries.get(0).toString())
                .isEqualTo(
                        "{\"at\":\"2026-07-01T22:30:00Z\",\"by\":\"ada\",\"title\":\"Note\",\"text\":\"spoke to the school\"}");
        assertThat(entries.get(1).toString()).isEqualTo("{\"by\":\"\",\"title\":\"Name\",\"text\":\"Ash\"}");
    }

    @Test
    void thePdfHasTimesOfLondonAndTheNameLast() throws IOException {
        var pdf = PdfText.of(
                unzipped(fileOf(new FilePart("Notes", List.of(NOTE, ANSWER)))).get("R-1.pdf"));
        assertThat(pdf)
                .contains(
                        "Confidential. Made 24 Nov 2026, 10:00.",
                        "Note – 1 Jul 2026, 23:30 – ada spoke to the school Name Ash");
    }

    @Test
    void noTextFormHoldsWhatIsInside() {
        assertThat(new FilePart("Notes", List.of(NOTE))).hasToString("FilePart[Notes]");
        assertThat(NOTE).hasToString("Entry[Note]");
    }

    @Test
    void whatWasToldHasTheDangersAndThoseFieldsThatWereFilledIn() {
        report(List.of());
        var told = new ReportParts(reports).of("R-1").getFirst();
        assertThat(told.name()).isEqualTo("What was told");
        assertThat(told.entries())
                .containsExactly(
                        new FilePart.Entry(TOLD, "", "Received by report form", ""),
                        new FilePart.Entry(null, "", "Meeting ahead", "yes"),
                        new FilePart.Entry(null, "", "Hurt or threatened", "no"),
                        new FilePart.Entry(null, "", "Self-harm or not living", "not answered"),
                        new FilePart.Entry(null, "", "What is worrying you", "words"),
                        ANSWER);
    }

    @Test
    void messagesSayWhichSideWroteThem() {
        report(List.of(
                new FiledReport.SentMessage(Author.CENTRE, TOLD, "thank you"),
                new FiledReport.SentMessage(Author.CHILD, NOW, "and now")));
        var messages = new ReportParts(reports).of("R-1").getLast();
        assertThat(messages)
                .isEqualTo(new FilePart(
                        "Messages",
                        List.of(
                                new FilePart.Entry(TOLD, "The centre", "Message", "thank you"),
                                new FilePart.Entry(NOW, "Who reported", "Message", "and now"))));
    }

    @Test
    void theRecordOfActsSaysWhoAndWhen() throws IOException {
        var entries = json(unzipped(fileOf())).get("parts").get(0).get("entries");
        assertThat(entries.toString())
                .isEqualTo("[{\"at\":\"2026-11-24T10:00:00Z\",\"by\":\"ada\",\"title\":\"read\",\"text\":\"report\"}]");
    }

    private void report(List<FiledReport.SentMessage> messages) {
        when(reports.look("R-1"))
                .thenReturn(new FiledReport(
                        "R-1",
                        Door.FORM,
                        TOLD,
                        new Dangers(DangerAnswer.YES, DangerAnswer.NO, DangerAnswer.UNSAID),
                        ReportStatus.FINISHED,
                        Map.of(Field.NAME, "Ash", Field.WHAT, "words"),
                        messages));
    }

    private static byte[] fileOf(FilePart... parts) {
        Audit audit = mock();
        when(audit.of("R-1")).thenReturn(List.of(new Recorded(NOW, "ada", "read", "R-1", "report")));
        return new ChildFile(
                        List.of(reference -> List.of(parts), new AuditPart(audit)),
                        new FilePdf(),
                        new FileJson(),
                        Clock.fixed(NOW, ZoneOffset.UTC))
                .of("R-1", new LeavingOut(List.of()));
    }

    private static JsonNode json(Map<String, byte[]> zip) {
        return JsonMapper.builder().build().readTree(zip.get("R-1.json"));
    }

    private static Map<String, byte[]> unzipped(byte[] bytes) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
