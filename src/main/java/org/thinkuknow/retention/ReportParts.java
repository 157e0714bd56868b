package org.thinkuknow.retention;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.report.Reports;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What was told, and what the child and the centre wrote to each other. */
@Component
@Order(1)
class ReportParts implements FileParts {

    private final Reports reports;

    ReportParts(Reports reports) {
        this.reports = reports;
    }

    @Override
    public List<FilePart> of(String reference) {
        var report = reports.look(reference);
        return List.of(
                new FilePart("What was told", told(report)),
                new FilePart(
                        "Messages",
                        report.messages().stream()
                                .map(message ->
                                        new FilePart.Entry(message.sentAt(), message.from(), "Message", message.text()))
                                .toList()));
    }

    private static List<FilePart.Entry> told(FiledReport report) {
        var dangers = report.dangers();
        return Stream.of(
                        Stream.of(new FilePart.Entry(
                                report.receivedAt(),
                                "",
                                "Received by " + report.door().words(),
                                "")),
                        Stream.of(
                                answer("Meeting ahead", dangers.meeting().words(report.door())),
                                answer("Hurt or threatened", dangers.hurt().words(report.door())),
                                answer(
                                        "Self-harm or not living",
                                        dangers.selfharm().words(report.door()))),
                        Arrays.stream(Field.values())
                                .filter(report.words()::containsKey)
                                .map(field ->
                                        answer(field.label(), report.words().getOrDefault(field, ""))))
                .flatMap(entries -> entries)
                .toList();
    }

    private static FilePart.Entry answer(String title, String text) {
        return new FilePart.Entry(null, "", title, text);
    }
}
