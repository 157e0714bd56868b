package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.thinkuknow.triage.CaseSearch;

import java.util.function.BiConsumer;

/** Looks for words in what children told: for supervisors, with a reason. */
class WordSearchForm extends Div {

    private final TextField words = new TextField("Words that a report or its messages hold");
    private final TextField reason = new TextField("Why do you search for them?");

    /** @param search takes the words and the reason */
    WordSearchForm(BiConsumer<String, String> search) {
        words.setId("searched-words");
        words.setMaxLength(100);
        words.setHelperText("All of them have to be there. Accents and capitals do not matter.");
        reason.setId("search-reason");
        reason.setMaxLength(300);
        reason.setHelperText(
                "At least 10 characters. Kept in the audit record for good: no names, and none of the words themselves.");
        add(CaseForms.form(
                "Search the children's words",
                new Paragraph("Looks through the newest %,d reports that fit what is chosen above."
                        .formatted(CaseSearch.MOST_OPENED)),
                words,
                reason,
                CaseForms.action(
                        "search-words", "Search the words", () -> search.accept(words.getValue(), reason.getValue()))));
    }

    /** What was found, in a sentence or two. */
    static String told(CaseSearch.FoundByWords result) {
        return "%,d of %,d reports hold the words.%s%s"
                .formatted(
                        result.found(),
                        result.opened(),
                        result.first().size() < result.found()
                                ? " The latest %d are shown."
                                        .formatted(result.first().size())
                                : "",
                        result.capped() ? " Older ones fit too and were not looked through: choose fewer days." : "");
    }
}
