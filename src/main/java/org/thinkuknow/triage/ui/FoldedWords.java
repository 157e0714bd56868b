package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.thinkuknow.shell.Classed;

import java.util.List;

/** For whoever reads the reasons first: why the case has its level, and everything that was told behind a press, on paper too. */
class FoldedWords extends Section {

    /**
     * @param reasons the gravest first
     * @param told    what is folded up
     */
    FoldedWords(List<String> reasons, List<Component> told) {
        setId("folded-words");
        var words = new NativeDetails("Read the words", new Div(told.toArray(Component[]::new)));
        words.addClassName("words-folded");
        add(
                new H2("Why it has its level"),
                reasons.isEmpty()
                        ? new Paragraph("No sign and no answer speaks of danger.")
                        : new SummaryPane.ReasonList(reasons),
                words,
                Classed.of(
                        new Paragraph("What is folded up is not on paper. Open it first to print it."),
                        "only-on-paper"));
    }
}
