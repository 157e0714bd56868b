package org.thinkuknow.notification.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.notification.Roster;
import org.thinkuknow.notification.RosterRefused;
import org.thinkuknow.notification.RosterRefused.Field;
import org.thinkuknow.shell.AskedButton;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;

/** Beside the week: a new turn, or what can be done with the one that was chosen. */
class TurnPanel extends Section {

    /** How long a turn usually is. */
    static final Duration USUAL = Duration.ofHours(12);

    private final transient Roster roster;
    private final transient Clock clock;
    private final transient Consumer<String> done;

    /** @param done shows the week anew with what was done */
    TurnPanel(Roster roster, Clock clock, Consumer<String> done) {
        this.roster = roster;
        this.clock = clock;
        this.done = done;
        setId("turn-panel");
        addClassName("turn-panel");
    }

    /** A form for a new turn, which begins now or, in a week that is to come, with its Monday. */
    void showNew(LocalDate monday) {
        removeAll();
        var now = clock.instant().truncatedTo(ChronoUnit.HOURS);
        var week = UkTime.instant(monday.atTime(8, 0));
        var begins = week.isAfter(now) ? week : now.plus(Duration.ofHours(1));
        var form = new TurnForm(roster.people(), "Put on the roster", turn -> {
            roster.add(turn);
            done.accept("The turn is on the roster.");
        });
        form.begin(begins, begins.plus(USUAL));
        add(title("New turn"), form);
    }

    /** What can be done with a turn that has not ended, or what it was. */
    void show(Roster.Turn turn) {
        removeAll();
        add(title(turn.name()), new Paragraph(words(turn)));
        if (turn.to().isAfter(clock.instant())) {
            warn(turn);
            change(turn);
            swap(turn);
            takeOff(turn);
        } else {
            add(new Paragraph("This turn is over, and stays as it was."));
        }
        add(Buttons.once("leave-turn", "Back to a new turn", () -> done.accept("")));
        focusOnTitle();
    }

    /** Whoever goes through the page by keyboard is here, and not at the top of the page, when what was pressed is gone. */
    void focusOnTitle() {
        getElement().executeJs("this.querySelector('h2').focus()");
    }

    private static H2 title(String words) {
        var title = new H2(words);
        title.getElement().setAttribute("tabindex", "-1");
        return title;
    }

    private void warn(Roster.Turn turn) {
        if (!turn.able()) {
            add(wrong("Cannot sign in as an officer any more: nobody is called for this turn."));
        } else if (turn.refusedAt() != null) {
            add(
                    wrong(
                            "An alert was refused, %s: this address does not accept e-mail. Have the right one entered, or try it again."
                                    .formatted(UkTime.onWeekday(turn.refusedAt()))),
                    Buttons.once("try-again", "Try it again", () -> {
                        roster.tryAgain(turn.username());
                        done.accept("The next alert tries this address again.");
                    }));
        }
    }

    private void change(Roster.Turn turn) {
        var people = roster.people();
        var form = new TurnForm(people, "Save the change", wanted -> {
            roster.change(turn.id(), wanted);
            done.accept("The turn is changed.");
        });
        form.begin(turn, people);
        add(form);
    }

    private void swap(Roster.Turn turn) {
        var fields = new AtField();
        var with = fields.know(Field.PERSON, new ComboBox<Roster.Turn>("Swap with"));
        with.setId("swap-with");
        with.setManualValidation(true);
        with.setItems(roster.turns().stream()
                .filter(other -> !other.username().equals(turn.username()))
                .toList());
        with.setItemLabelGenerator(other -> other.name() + ", " + words(other));
        with.setHelperText("The two take each other's turn.");
        var swap = new AskedButton(
                "Swap",
                "with the chosen turn",
                () -> question(turn, with),
                () -> fields.attempt(() -> {
                    roster.swap(turn.id(), chosen(with).id());
                    done.accept("The turns are swapped.");
                }));
        swap.setId("swap");
        add(Classed.of(new Section(with, swap), "form"));
    }

    private static String question(Roster.Turn turn, ComboBox<Roster.Turn> with) {
        return with.getOptionalValue()
                .map(other ->
                        "%s takes: %s. %s takes: %s.".formatted(turn.name(), words(other), other.name(), words(turn)))
                .orElse("With which turn? Choose it above first.");
    }

    private static Roster.Turn chosen(ComboBox<Roster.Turn> with) {
        return with.getOptionalValue()
                .orElseThrow(() -> new RosterRefused(Field.PERSON, "Choose the turn to swap with."));
    }

    private void takeOff(Roster.Turn turn) {
        var off = new AskedButton(
                "Take off",
                turn.name() + ", " + UkTime.onWeekday(turn.from()),
                () -> runs(turn)
                        ? "Take %s off call now? What has been of the turn stays on the roster.".formatted(turn.name())
                        : "Take %s off the roster, %s?".formatted(turn.name(), words(turn)),
                () -> {
                    roster.remove(turn.id());
                    done.accept("The turn is off the roster.");
                });
        off.setId("take-off");
        add(off);
    }

    private boolean runs(Roster.Turn turn) {
        return !turn.from().isAfter(clock.instant());
    }

    private static String words(Roster.Turn turn) {
        return "as %s, %s".formatted(turn.rung().words(), stretch(turn.from(), turn.to()));
    }

    /** Such as "Sat 28 Nov, 20:00 to Sun 29 Nov, 08:00". */
    static String stretch(Instant from, Instant to) {
        return "%s to %s".formatted(UkTime.onWeekday(from), UkTime.onWeekday(to));
    }

    private static Span wrong(String words) {
        return Classed.of(new Span(words), "wrong");
    }
}
