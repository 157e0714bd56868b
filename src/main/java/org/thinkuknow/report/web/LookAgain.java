package org.thinkuknow.report.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.report.AnswerPromises;
import org.thinkuknow.report.Author;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.translation.Words;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** Says when to look for an answer again, at a time that fits a child's day, and offers a note for a calendar that says nothing of us. */
@Component
class LookAgain {

    private static final Duration DAY = Duration.ofDays(1);

    private final AnswerPromises promises;
    private final Clock clock;

    LookAgain(AnswerPromises promises, Clock clock) {
        this.promises = promises;
        this.clock = clock;
    }

    /**
     * For the receipt.
     *
     * @param told what the report says by now
     */
    void afterSending(Dangers dangers, Map<Field, String> told, Wording reader, Words words, Model model) {
        fill(clock.instant().plus(promises.atFirst(dangers, FiledReport.isInWords(told))), reader, words, model);
        if (promises.bothWriteWithinMinutes(dangers)) {
            soon(words, model);
        }
    }

    /** For the page behind the five words; where everything is finished there is nothing to wait for. */
    void whileWaiting(FiledReport report, Wording reader, Words words, Model model) {
        if (report.progress() == ReportStatus.FINISHED || report.progress() == ReportStatus.ERASED) {
            return;
        }
        var answered =
                !report.messages().isEmpty() && report.messages().getLast().author() == Author.CENTRE;
        var owed = promises.answeredBy(report.reference());
        if (owed.isEmpty() && !answered) {
            afterSending(report.dangers(), report.words(), reader, words, model);
        } else {
            var promised = owed.orElseGet(() -> clock.instant().plus(DAY));
            fill(promised.isAfter(clock.instant()) ? promised : clock.instant(), reader, words, model);
        }
        if (promises.bothWriteWithinMinutes(report.reference())) {
            soon(words, model);
        }
    }

    private static void soon(Words words, Model model) {
        model.addAttribute("lookWhen", words.get("return.soon"));
        model.addAttribute("lookSooner", "");
    }

    private void fill(Instant promised, Wording reader, Words words, Model model) {
        var when = ChildsHour.from(promised);
        model.addAttribute("lookTitle", reader.get("return.title"));
        model.addAttribute(
                "lookWhen",
                reader.get("return.when")
                        .replace("{0}", day(when.day(), words))
                        .replace("{1}", words.with(when.place(), when.onTheWall())));
        model.addAttribute("lookSooner", reader.get("return.sooner"));
        model.addAttribute("lookAt", when.at());
        model.addAttribute("notes", ReminderFile.NOTES);
    }

    private String day(LocalDate day, Words words) {
        var today = UkTime.today(clock);
        if (day.equals(today)) {
            return words.get("return.today");
        }
        return day.equals(today.plusDays(1))
                ? words.get("return.tomorrow")
                : DateTimeFormatter.ofPattern("EEEE d MMMM", words.locale()).format(day);
    }
}
