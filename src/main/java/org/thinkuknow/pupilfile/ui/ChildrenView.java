package org.thinkuknow.pupilfile.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.pupilfile.Pupil;
import org.thinkuknow.pupilfile.PupilFiles;
import org.thinkuknow.pupilfile.PupilSearch;
import org.thinkuknow.pupilfile.PupilSearch.FoundFile;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.StaffLayout;

import java.util.List;
import java.util.UUID;

/** The children about whom a school's leads keep a file: found by name, by sound or by class, and begun here. */
@Route(value = "safeguarding/children", layout = StaffLayout.class)
@PageTitle("Children – Think U Know")
@Menu(title = "Children", order = 1.5, icon = "users")
@RolesAllowed("SAFEGUARDING_LEAD")
@StyleSheet("styles/pupils.css")
class ChildrenView extends Div implements BeforeEnterObserver {

    private static final String CLOSED = "closed";

    private final transient PupilSearch search;
    private final transient PupilFiles files;
    private final TextField typed = new TextField("Find a child");
    private final Paragraph said = new Paragraph();
    private final Div shown = new Div();
    private final UUID sending = UUID.randomUUID();

    ChildrenView(PupilSearch search, PupilFiles files) {
        this.search = search;
        this.files = files;
        addClassNames("room", "children");
        typed.setId("find-child");
        typed.setHelperText("Part of a name, how it sounds, or a class. “Shawn” finds “Sean”.");
        typed.setClearButtonVisible(true);
        Buttons.onEnter(typed, this::find);
        said.setId("found");
        said.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new H1("Children"));
        if (!files.haveSchool()) {
            add(new Paragraph("Your account is not linked to a school yet. Please ask your administrator to link it."));
            return;
        }
        var closed = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("show")
                .filter(CLOSED::equals)
                .isPresent();
        var all = search.all(closed);
        said.setText("");
        add(
                new Paragraph(
                        "One file for each child you are worried about. Only the safeguarding leads of your school can see them."),
                Classed.of(new Div(typed, Buttons.once("find", "Find", this::find)), "find"),
                said,
                begin(all.isEmpty() && !closed),
                stages(closed),
                shown);
        show(all, closed ? "No closed files." : "No files yet. Start one here, or from a record on your desk.");
    }

    private void find() {
        var words = typed.getValue();
        if (words.isBlank()) {
            return;
        }
        var found = search.find(words);
        said.setText(
                found.isEmpty()
                        ? "No match. Try part of the name, or start a file."
                        : found.size() == 1
                                ? "1 file found."
                                : "%d files found, closest first.".formatted(found.size()));
        show(found, "");
    }

    private void show(List<FoundFile> files, String nothing) {
        shown.removeAll();
        if (files.isEmpty()) {
            var line = new Paragraph(nothing);
            line.setId("nothing");
            line.setVisible(!nothing.isEmpty());
            shown.add(line);
        } else {
            shown.add(FoundFiles.list("files", files, line -> {}));
        }
        if (files.size() == PupilSearch.MOST) {
            shown.add(new Paragraph("These are the first %d. Find the others by name.".formatted(PupilSearch.MOST)));
        }
    }

    private static Nav stages(boolean closed) {
        var nav = Classed.of(new Nav(), "stages");
        nav.setAriaLabel("What to show");
        var open = new Anchor("safeguarding/children", "Open");
        var over = new Anchor("safeguarding/children?show=" + CLOSED, "Closed");
        (closed ? over : open).getElement().setAttribute("aria-current", "true");
        nav.add(open, over);
        return nav;
    }

    private NativeDetails begin(boolean open) {
        var details = new NativeDetails("Start a file", new PupilFields("new", "Start the file", this::begin));
        details.setId("begin-file");
        details.setOpen(open);
        return details;
    }

    private void begin(Pupil pupil) {
        UI.getCurrent().navigate(PupilFileView.class, new RouteParameters("number", files.begin(sending, pupil)));
    }
}
