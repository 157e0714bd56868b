package org.thinkuknow.outreach.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.shell.Classed;

/** How to listen, in the few words that can be read while somebody speaks. */
class ListenFirst extends Section {

    ListenFirst() {
        setId("listen");
        add(
                new H2("Listen"),
                Classed.of(
                        new UnorderedList(
                                prompt("Tell", "me what happened."),
                                prompt("Explain", "what you mean by that."),
                                prompt("Describe", "it to me."),
                                prompt("Never promise", "to keep it secret. Say whom you will tell, and why."),
                                prompt("Do not ask why.", "Put no words into the child's mouth."),
                                prompt("Do not look at,", "copy or forward pictures of a child.")),
                        "prompts"));
    }

    private static ListItem prompt(String word, String rest) {
        return new ListItem(Classed.of(new Span(word), "prompt"), new Span(" " + rest));
    }
}
