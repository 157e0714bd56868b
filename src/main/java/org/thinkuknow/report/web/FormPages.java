package org.thinkuknow.report.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.thinkuknow.report.Answer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Field;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The form and the receipt in the words for whom they are. */
@Component
class FormPages {

    private final PageFrame frame;
    private final Map<Reader, Wording> wordings = new EnumMap<>(Reader.class);

    FormPages(PageFrame frame) {
        this.frame = frame;
        for (var reader : Reader.values()) {
            wordings.put(reader, Wording.of(reader));
        }
    }

    /** The form, with what was typed, a sentence for each field to look at, and a notice on top, if not empty. */
    String form(ReportForm form, String submission, Map<Field, String> sentences, String notice, Model model) {
        fill(form, submission, sentences, notice, model);
        var questions = form.reader().folded();
        model.addAttribute("unfolded", questions.stream().anyMatch(form::holds));
        model.addAttribute("questions", questions);
        return "report/form";
    }

    /** The receipt after the report was sent; what was not said yet can be added. */
    String receipt(ReportForm form, String receipt, Model model) {
        return receipt(form, receipt, form.unanswered(), form.dangers(), Map.of(), "", model);
    }

    /**
     * The receipt, and below it the questions that are open.
     *
     * @param receipt   the five words, or empty if they cannot be told just now
     * @param questions what can be added
     * @param answered  the danger questions' answers; the open ones are asked
     */
    String receipt(ReportForm form, String receipt, List<Field> questions, Dangers answered, Map<Field, String> sentences, String notice, Model model) {
        fill(form, form.submission(), sentences, notice, model);
        model.addAttribute("receipt", receipt);
        model.addAttribute("questions", questions);
        model.addAttribute("dangers", open(answered));
        return "report/receipt";
    }

    private static List<String> open(Dangers answered) {
        return Stream.of(open("meeting", answered.meeting()), open("hurt", answered.hurt()), open("selfharm", answered.selfharm()))
                .flatMap(Optional::stream).toList();
    }

    private static Optional<String> open(String question, Answer answer) {
        return answer == Answer.UNSAID ? Optional.of(question) : Optional.empty();
    }

    private void fill(ReportForm form, String submission, Map<Field, String> sentences, String notice, Model model) {
        frame.fill(model);
        model.addAttribute("form", form);
        model.addAttribute("reader", form.reader().key());
        model.addAttribute("w", wordings.get(form.reader()));
        model.addAttribute("submission", submission);
        model.addAttribute("errors", sentences.entrySet().stream().collect(Collectors.toMap(each -> each.getKey().key(), Map.Entry::getValue)));
        model.addAttribute("problem", notice);
    }
}
