package org.thinkuknow.report.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.thinkuknow.report.Afterwards;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.report.Helped;

import java.util.List;
import java.util.Optional;

/** The question whether it helped, on the page behind the five words. */
@Component
class AskedOnPage {

    private static final String HELPED = "helped";
    private static final String AGAIN = "again";
    private static final String LINE = "line";

    private static final List<Face> FACES = List.of(
            new Face(Helped.YES.key(), "helped.yes"),
            new Face(Helped.BIT.key(), "helped.bit"),
            new Face(Helped.NO.key(), "helped.no"));

    private final Afterwards afterwards;

    /**
     * A face to choose.
     *
     * @param place where the words stand beside it
     */
    public record Face(String key, String place) {}

    AskedOnPage(Afterwards afterwards) {
        this.afterwards = afterwards;
    }

    /** Whether what was sent answers the question. */
    static boolean isIn(MultiValueMap<String, String> sent) {
        return sent.containsKey(HELPED) || sent.containsKey(AGAIN) || sent.containsKey(LINE);
    }

    /**
     * Takes the answer and says so on the page; what cannot be meant changes nothing.
     *
     * @throws IllegalArgumentException           if what was written with it is too long
     * @throws org.thinkuknow.report.WroteMuch if very much came within the last hour
     */
    void take(String receipt, MultiValueMap<String, String> sent, Model model) {
        var line = first(sent, LINE);
        model.addAttribute("line", line);
        if (sent.containsKey(AGAIN)) {
            var coming = first(sent, AGAIN).equals("yes") && afterwards.lookAgain(receipt);
            model.addAttribute("helpedSaid", coming ? "helped.coming" : "helped.thanks");
            model.addAttribute("declined", !coming);
            return;
        }
        Helped.of(first(sent, HELPED))
                .filter(helped -> afterwards.answer(receipt, helped, line))
                .ifPresent(helped -> {
                    var no = helped == Helped.NO;
                    model.addAttribute("helpedSaid", no ? "helped.sorry" : "helped.thanks");
                    model.addAttribute("coming", no && !line.isBlank());
                    model.addAttribute("line", "");
                });
    }

    /** Puts the question on the page, if there is one. */
    void ask(FiledReport report, Wording reader, Model model) {
        afterwards.of(report.reference()).ifPresent(question -> {
            model.addAttribute("faces", FACES);
            model.addAttribute("helpedTitle", reader.get("helped.title"));
            model.addAttribute("helpedLead", reader.get("helped.lead"));
            model.addAttribute(
                    "chosen",
                    Optional.ofNullable(question.chosen()).map(Helped::key).orElse(""));
            model.addAttribute(
                    "askAgain", question.lookAgain() && !Boolean.TRUE.equals(model.getAttribute("declined")));
        });
    }

    private static String first(MultiValueMap<String, String> sent, String name) {
        return Optional.ofNullable(sent.getFirst(name)).orElse("");
    }
}
