package org.thinkuknow.report;

import org.springframework.stereotype.Component;
import org.thinkuknow.translation.Translations;
import org.thinkuknow.vault.SealBroken;
import org.thinkuknow.vault.Vault;

import java.util.List;
import java.util.Map;

/** Opens the words and messages of stored reports, within whatever transaction the report was found in. */
@Component
class OpenedReports {

    private final Correspondence correspondence;
    private final WordsFormat format;
    private final Vault vault;
    private final Translations languages;

    OpenedReports(Correspondence correspondence, WordsFormat format, Vault vault, Translations languages) {
        this.correspondence = correspondence;
        this.format = format;
        this.vault = vault;
        this.languages = languages;
    }

    FiledReport filed(Report report) {
        return with(report, words(report), correspondence.of(report.reference()));
    }

    /** For whoever has to act on it: what cannot be opened is said in its place, and keeps nobody from the rest. */
    FiledReport readable(Report report) {
        var messages = correspondence.readable(report.reference());
        try {
            return with(report, words(report), messages);
        } catch (SealBroken e) {
            return with(report, Map.of(Field.WHAT, Correspondence.CANNOT_BE_OPENED), messages);
        }
    }

    /** What is known of it at a glance: nothing, where it cannot be opened. */
    ReportSummary summary(Report report) {
        try {
            return ReportSummary.of(words(report));
        } catch (SealBroken e) {
            return ReportSummary.NOTHING;
        }
    }

    private Map<Field, String> words(Report report) {
        return report.hasWords() ? format.read(vault.open(report.sealedWords(), report.reference())) : Map.of();
    }

    private FiledReport with(Report report, Map<Field, String> words, List<FiledReport.SentMessage> messages) {
        return new FiledReport(
                report.reference(),
                report.door(),
                report.receivedAt(),
                report.dangers(),
                report.progress(),
                words,
                messages,
                languages.nameOf(report.formLanguage()));
    }
}
