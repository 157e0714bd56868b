package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.geography.Agency;
import org.thinkuknow.geography.Geography;
import org.thinkuknow.referral.LawfulBasis;
import org.thinkuknow.referral.ReferralPreview.WouldRead;
import org.thinkuknow.shell.NeededFields;
import org.thinkuknow.triage.CaseFacts;
import org.thinkuknow.withheld.WithheldWords;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a case to the police and to children's services. */
final class ReferForm {

    private static final String OTHERS =
            "One at a time: health, the designated officer, a force abroad, the Internet Watch Foundation."
                    + " A school: type a part of its name.";

    private static final String REQUEST_ALONE =
            "It reads your request alone: write there where the pictures stand, and ask it by itself.";

    private static final String PICTURES = "Please have the pictures taken down that stand at:\n";

    private final CaseFacts facts;
    private final TypedChoice<Agency> police;
    private final TypedChoice<Agency> services;
    private final TypedChoice<Agency> other;
    private final TextArea request = CaseForms.text("What do you ask them to do?", "request");
    private final TextArea whyNot = CaseForms.text("Why not both?", "why-not");
    private final ComboBox<LawfulBasis> basis = new ComboBox<>("On what ground it is shared", LawfulBasis.values());
    private final NeededFields needed = new NeededFields();
    private final NotForThem notForThem;

    private ReferForm(
            CaseFacts facts,
            Geography geography,
            Geography.Suggestion nearby,
            UnsentFields unsent,
            Function<String, List<Agency>> schools,
            Function<String, List<String>> consider,
            Reading reading) {
        this.facts = facts;
        police = new TypedChoice<>("Police force", "police", geography.policeForces(), Agency::name);
        services = new TypedChoice<>("Children's services", "services", geography.childrenServices(), Agency::name);
        prepare(police, facts.asked().police(), nearby, nearby.police(), nearby.policeCandidates());
        prepare(services, facts.asked().services(), nearby, nearby.childrenServices(), nearby.servicesCandidates());
        other = new TypedChoice<>("Somebody else", "other-agency", geography.others(), Agency::name, schools);
        other.putFirst(geography.othersOf(nearby.servicesCandidates()));
        other.setHelperText(OTHERS);
        other.addValueChangeListener(changed -> fitToOther());
        request.setValue(asks());
        police.keptIn(unsent);
        services.keptIn(unsent);
        other.keptIn(unsent);
        unsent.keep(request);
        unsent.keep(whyNot);
        basis.setId("basis");
        basis.setItemLabelGenerator(LawfulBasis::words);
        basis.setValue(LawfulBasis.usual(isLevelOne()));
        whyNot.setHelperText(
                "At level one the police and children's services are both asked. The clock runs on for whoever is not.");
        notForThem = new NotForThem(
                consider.apply(request.getValue()),
                unsent,
                this::chosen,
                (agency, before, words) -> reading.of(agency, before, writes(), words));
        Stream.of(police, services, other)
                .forEach(field -> field.addValueChangeListener(changed -> {
                    showWhyNot();
                    notForThem.changed();
                }));
        request.addValueChangeListener(changed -> notForThem.changed());
        basis.addValueChangeListener(changed -> notForThem.changed());
        needed.need(
                        police,
                        this::asksNobody,
                        "Choose whom you ask: the police, children's services, both or somebody else.")
                .need(request, "Write what you ask them to do.")
                .need(
                        whyNot,
                        () -> whyNot.isVisible() && NeededFields.isEmpty(whyNot),
                        "At level one both are asked. Choose both, or write why not.");
        showWhyNot();
    }

    /** Who takes pictures down is not told why a child is in danger; what the officer wrote is not touched. */
    private void fitToOther() {
        var alone =
                other.chosen().filter(agency -> !agency.kind().readsReports()).isPresent();
        other.setHelperText(alone ? REQUEST_ALONE : OTHERS);
        if (request.getValue().equals(alone ? asks() : PICTURES)) {
            request.setValue(alone ? PICTURES : asks());
        }
    }

    private boolean asksNobody() {
        return asksNoneOfThePair() && other.chosen().isEmpty();
    }

    private boolean asksNoneOfThePair() {
        return police.chosen().isEmpty() && services.chosen().isEmpty();
    }

    static NativeDetails of(
            CaseFacts facts,
            Geography geography,
            Geography.Suggestion nearby,
            UnsentFields unsent,
            Function<String, List<Agency>> schools,
            Function<String, List<String>> consider,
            Reading reading,
            Refer refer) {
        var form = new ReferForm(facts, geography, nearby, unsent, schools, consider, reading);
        return CaseForms.form(
                "Refer",
                form.police,
                form.services,
                form.other,
                form.request,
                form.whyNot,
                form.basis,
                form.notForThem,
                CaseForms.mainAction("refer", "Refer", () -> form.send(refer)));
    }

    private void send(Refer refer) {
        if (!police.isUnclear() && !services.isUnclear() && !other.isUnclear() && needed.areGiven()) {
            refer.to(
                    chosen(),
                    request.getValue(),
                    whyNot.isVisible() ? whyNot.getValue() : "",
                    basis.getValue(),
                    notForThem.words());
        }
    }

    private List<Agency> chosen() {
        return Stream.of(police.chosen(), services.chosen(), other.chosen())
                .flatMap(Optional::stream)
                .toList();
    }

    private Writes writes() {
        return new Writes(
                request.getValue(),
                Objects.requireNonNullElseGet(basis.getValue(), () -> LawfulBasis.usual(isLevelOne())));
    }

    private boolean isLevelOne() {
        return facts.level() == Level.ONE;
    }

    private static void prepare(
            TypedChoice<Agency> field,
            boolean asked,
            Geography.Suggestion nearby,
            Optional<Agency> suggested,
            List<Agency> candidates) {
        if (asked) {
            field.setHelperText("Asked already.");
        } else {
            field.putFirst(candidates);
            suggested.ifPresent(field::setValue);
            field.setHelperText(NearbyWords.of(nearby, suggested, candidates));
        }
    }

    private void showWhyNot() {
        var both = (facts.asked().police() || police.chosen().isPresent())
                && (facts.asked().services() || services.chosen().isPresent());
        whyNot.setVisible(
                isLevelOne() && !both && (!asksNoneOfThePair() || other.chosen().isEmpty()));
    }

    /** A beginning that says why; the officer writes the rest. */
    private String asks() {
        var why = facts.judged().reasons().stream().map(reason -> "- " + reason).collect(Collectors.joining("\n"));
        return (isLevelOne()
                        ? "Please see the child today, and tell us what you find."
                        : "Please look into this, and tell us what you do.")
                + (why.isEmpty() ? "" : "\n\nWhy we ask:\n" + why);
    }

    /** Takes what was filled in. */
    @FunctionalInterface
    interface Refer {
        void to(
                List<Agency> agencies,
                String request,
                String whyNotOther,
                @Nullable LawfulBasis basis,
                List<WithheldWords> withheld);
    }

    /** What the officer writes along with what was told. */
    record Writes(String request, LawfulBasis basis) {
        @Override
        public String toString() {
            return "Writes[" + basis + "]";
        }
    }

    /** Makes the page that an agency would read. */
    @FunctionalInterface
    interface Reading {
        WouldRead of(Agency agency, int before, Writes writes, List<WithheldWords> withheld);
    }
}
