package org.thinkuknow.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.thinkuknow.planning.LessonShelf;
import org.thinkuknow.planning.Teaching;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.StaffNotice;

import java.util.List;
import java.util.Optional;

/** While a lesson runs, what its teacher noted for it stands folded above her pages, the remote too; the board never has it. */
@org.springframework.stereotype.Component
class NotesAtHand implements StaffNotice {

    private final Teaching teaching;
    private final LessonShelf shelf;
    private final AuthenticationContext signIn;

    NotesAtHand(Teaching teaching, LessonShelf shelf, AuthenticationContext signIn) {
        this.teaching = teaching;
        this.shelf = shelf;
        this.signIn = signIn;
    }

    @Override
    public Optional<Component> forWhoeverIsSignedIn() {
        var notes = signIn.hasRole("TEACHER") ? teaching.notesAtHand() : List.<Teaching.Noted>of();
        if (notes.isEmpty()) {
            return Optional.empty();
        }
        var aside = Classed.of(new Aside(), "banner", "notes-at-hand");
        aside.getElement().setAttribute("aria-label", "Your notes");
        notes.forEach(each -> aside.add(new NativeDetails(
                "Your notes for “%s”".formatted(shelf.titleOf(each.lesson().lesson())), new Paragraph(each.notes()))));
        return Optional.of(aside);
    }
}
