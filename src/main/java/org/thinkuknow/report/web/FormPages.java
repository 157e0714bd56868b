package org.thinkuknow.report.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.thinkuknow.report.Complaint;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Field;
import org.thinkuknow.translation.Words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The form and the receipt in the words for whom they are, in their language. */
@Component
class FormPages {

    private final PageFrame frame;
    private final LookAgain lookAgain;
    private final Map<Kind, Wording> wordings = new ConcurrentHashMap<>();

    private record Kind(Reader reader, String language) {}

    FormPages(PageFrame frame, LookAgain lookAgain) {
        this.frame = frame;
        this.lookAgain = lookAgain;
    }

    /**
     * The form, with what was typed, and a sentence for each field to look at.
     *
     * @param notice the place of the words on top; empty if nothing is to be said
     */
    String form(ReportForm form, String submission, Map<Field, Complaint> complaints, String notice, Model model) {
        fill(form, "/report/form", submission, complaints, notice, model);
        var questions = form.reader().folded();
        model.addAttribute("unfolded", questions.stream().anyMatch(form::holds));
        model.addAttribute("questions", questions);
        return "report/form";
    }

    /** The receipt after the report was sent; what was not said yet can be added. */
    String receipt(ReportForm form, String receipt, Model model) {
        return receipt(
                form,
                receipt,
                form.unanswered(),
                form.dangers(),
                form.toReport().words(),
                Map.of(),
                "",
                model);
    }

    /**
     * The receipt, and below it the questions that are open.
     *
     * @param receipt   the five words, or empty if they cannot be told just now
     * @param questions what can be added
     * @param answered  the danger questions' answers; the open ones are asked
     * @param told      what the report says by now
     * @param notice    as above
     */
    String receipt(
            ReportForm form,
            String receipt,
            List<Field> questions,
            Dangers answered,
            Map<Field, String> told,
            Map<Field, Complaint> complaints,
            String notice,
            Model model) {
        var words = fill(form, "/report/more?redraw=yes", form.submission(), complaints, notice, model);
        if (!receipt.isEmpty()) {
            lookAgain.afterSending(answered, told, wording(form.reader(), words), words, model);
        }
        model.addAttribute("receipt", receipt);
        model.addAttribute("questions", questions);
        model.addAttribute("dangers", open(answered));
        return "report/receipt";
    }

    private static List<String> open(Dangers answered) {
        return Stream.of(
                        open("meeting", answered.meeting()),
                        open("hurt", answered.hurt()),
                        open("selfharm", answered.selfharm()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> open(String question, DangerAnswer answer) {
        return answer == DangerAnswer.UNSAID ? Optional.of(question) : Optional.empty();
    }

    private Words fill(
            ReportForm form,
            String again,
            String submission,
            Map<Field, Complaint> complaints,
            String notice,
            Model model) {
        var words = frame.fill(form.language(), again, model);
        model.addAttribute("form", form);
        model.addAttribute("reader", form.reader().key());
        model.addAttribute("w", wording(form.reader(), words));
        model.addAttribute("submission", submission);
        model.addAttribute(
                "errors",
                complaints.entrySet().stream()
                        .collect(Collectors.toMap(
                                each -> each.getKey().key(), each -> sentence(each.getValue(), words))));
        model.addAttribute("problem", notice.isEmpty() ? "" : words.get(notice));
        return words;
    }

    /** The words for one kind of reader, in their language. */
    Wording wording(Reader reader, Words words) {
        return wordings.computeIfAbsent(
                new Kind(reader, words.language().code()), kind -> Wording.of(kind.reader(), words));
    }

    private static String sentence(Complaint complaint, Words words) {
        return switch (complaint.kind()) {
            case EMPTY -> words.get("refused.empty");
            case LONG ->
                words.with("refused.long", Complaint.number(complaint.length()), Complaint.number(complaint.longest()));
            case BROKEN -> words.get("refused.broken");
        };
    }
}
