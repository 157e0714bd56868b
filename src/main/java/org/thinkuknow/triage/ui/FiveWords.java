package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.thinkuknow.report.Filed;

import java.util.stream.Stream;

/** What an officer reads aloud to whoever called: five words, large, and what they are for. They stay until the caller has them. */
class FiveWords extends Section {

    /**
     * @param mine    whether the officer has the case
     * @param address where the words are typed
     * @param have    when the caller has them
     */
    FiveWords(Filed filed, boolean mine, String address, Runnable have) {
        addClassName("five-words");
        var heading = new H1(mine ? "Saved. The case is yours." : "Saved. A colleague has the case.");
        heading.setId("call-saved");
        heading.getElement().setAttribute("tabindex", "-1");
        var words = new OrderedList();
        words.setId("five-words");
        Stream.of(filed.receipt().split(" ")).map(ListItem::new).forEach(words::add);
        add(
                heading,
                new Paragraph("Case " + filed.reference()),
                new H2("Read these five words to the caller"),
                words,
                new Paragraph("Say: “Please write them down. With them you can read our answer and write to us, at"),
                new Paragraph(address),
                new Paragraph("Nobody else has them.” Ask the caller to read them back to you."),
                CaseForms.mainAction("caller-has-words", "They have the words: open the case", have));
        addAttachListener(shown -> heading.getElement().executeJs("this.focus()"));
    }
}
