package org.thinkuknow.planning.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.planning.AskAgain;

/** What a class is asked once more in a prepared lesson. */
class AgainList extends Section {

    private final transient AskAgain again;
    private final String planned;

    AgainList(AskAgain again, String planned) {
        this.again = again;
        this.planned = planned;
        setId("ask-again");
        show();
    }

    private void show() {
        removeAll();
        var questions = again.in(planned);
        setVisible(!questions.isEmpty());
        var list = new UnorderedList();
        questions.forEach(each -> list.add(new ListItem(
                new Paragraph(each.question().ask()),
                Pieces.button(
                        "leave-out-" + each.question().id(),
                        "Leave it out",
                        each.question().ask(),
                        () -> {
                            again.leaveOut(
                                    planned, each.source(), each.question().id());
                            show();
                        }))));
        add(
                new H2("Asked again from last time"),
                list,
                new Paragraph("During the lesson you find these on your remote under “Questions”."));
    }
}
