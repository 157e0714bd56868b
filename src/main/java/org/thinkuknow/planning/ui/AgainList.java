package org.thinkuknow.planning.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.planning.AskAgain;

/** What a class is asked first in its next live lesson, because many missed it. */
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
                            again.leaveOut(planned, each.source());
                            show();
                        }))));
        add(
                new H2("From last time"),
                new Paragraph("The next live lesson of this class begins with these questions."),
                list);
    }
}
