package org.thinkuknow.onboarding.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import org.thinkuknow.onboarding.ListedColleague;
import org.thinkuknow.onboarding.OnboardingRefused;
import org.thinkuknow.onboarding.StaffInvitations;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Asks the colleagues of a list, once it was shown who can be asked and who cannot. */
class InviteMany extends Section {

    private final transient StaffInvitations invitations;
    private final transient Runnable changed;
    private final TextArea list = new TextArea("One person per line: a name and an e-mail address");
    private final Paragraph said = new Paragraph();
    private final Div looked = new Div();

    InviteMany(StaffInvitations invitations, Runnable changed) {
        this.invitations = invitations;
        this.changed = changed;
        addClassName("form");
        list.setId("colleague-list");
        list.setHelperText(
                "Copy the lines from a spreadsheet or a CSV file, such as: Ada Lovelace, ada@school.example. At most 200 at a time.");
        list.setWidthFull();
        list.setMinRows(4);
        list.addValueChangeListener(change -> looked.removeAll());
        said.setId("list-answer");
        said.getElement().setAttribute("role", "status");
        var file = new ColleagueFile(this::fill, this::refuse);
        add(
                new H2("Invite several"),
                list,
                file,
                Buttons.once("look-through", "Check the list", this::look),
                said,
                looked);
    }

    private void fill(String words) {
        list.setValue(words.strip());
        look();
        if (!said.hasClassName("error")) {
            said.setText("Your file was read. " + said.getText());
        }
    }

    private void look() {
        looked.removeAll();
        try {
            show(invitations.lookThrough(list.getValue()));
        } catch (OnboardingRefused e) {
            refuse(e);
        }
    }

    private void show(List<ListedColleague> lines) {
        var good = lines.stream().filter(line -> line.problem().isEmpty()).toList();
        var left = lines.size() - good.size();
        said.removeClassName("error");
        said.setText("%s can be invited.%s"
                .formatted(
                        people(good.size()),
                        left == 0 ? "" : " %s cannot be invited; the list says why.".formatted(people(left))));
        var shown = Classed.of(new UnorderedList(), "log", "acts");
        shown.setId("looked-through");
        lines.forEach(line -> shown.add(line(line)));
        looked.add(shown);
        if (!good.isEmpty()) {
            looked.add(Buttons.once(
                    "invite-all",
                    good.size() == 1 ? "Send 1 invitation" : "Send %d invitations".formatted(good.size()),
                    () -> invite(
                            good, lines.stream().filter(ListedColleague::toMend).toList())));
        }
    }

    private static String people(int count) {
        return count == 1 ? "1 person" : "%d people".formatted(count);
    }

    private static ListItem line(ListedColleague line) {
        var item = new ListItem(new Div(
                new Span("Line %d: ".formatted(line.line())),
                StepMessage.name(line.colleague().name()),
                new Span(
                        line.colleague().mail().isEmpty()
                                ? ""
                                : ", " + line.colleague().mail())));
        line.problem().ifPresent(why -> item.add(Classed.of(new Div(new Span(why)), "error")));
        return item;
    }

    /**
     * What became impossible between looking and pressing is said at the end; the others are asked. Lines that are to be mended stay in
     * the list.
     */
    private void invite(List<ListedColleague> good, List<ListedColleague> toMend) {
        var sent = 0;
        for (var line : good) {
            try {
                invitations.invite(line.colleague());
                sent++;
            } catch (OnboardingRefused e) {
                said.addClassName("error");
            }
        }
        list.setValue(toMend.stream().map(ListedColleague::text).collect(Collectors.joining("\n")));
        looked.removeAll();
        said.setText(away(sent, good.size()) + left(toMend.size()));
        changed.run();
    }

    private static String away(int sent, int asked) {
        if (sent < asked) {
            return ("%d of %d invitations are on their way; the others have been invited by somebody else in the meantime, "
                            + "or too many invitations are waiting.")
                    .formatted(sent, asked);
        }
        return sent == 1 ? "1 invitation is on the way." : "%d invitations are on the way.".formatted(sent);
    }

    private static String left(int lines) {
        return switch (lines) {
            case 0 -> "";
            case 1 -> " 1 line is still above: please put it right, then check the list again.";
            default -> " %d lines are still above: please put them right, then check the list again.".formatted(lines);
        };
    }

    private void refuse(OnboardingRefused why) {
        said.addClassName("error");
        said.setText(Objects.requireNonNullElse(why.getMessage(), ""));
    }
}
