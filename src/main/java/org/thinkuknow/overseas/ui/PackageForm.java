package org.thinkuknow.overseas.ui;

import com.vaadin.flow.dom.Element;
import org.thinkuknow.overseas.Bureau;
import org.thinkuknow.overseas.JourneyLeg;
import org.thinkuknow.overseas.OpenedPackage;
import org.thinkuknow.overseas.OverseasDirectory;
import org.thinkuknow.overseas.PackageField;
import org.thinkuknow.overseas.PackageText;
import org.thinkuknow.overseas.RightsStep;
import org.thinkuknow.overseas.TransferGround;
import tools.jackson.databind.JsonNode;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Everything that is written in a package, in its parts. */
class PackageForm extends SentForm {

    private static final String COUNTRIES = "countries";
    private static final String BUREAU = "bureau-";

    private final transient OpenedPackage before;
    private final transient List<Bureau> bureaus;

    PackageForm(OpenedPackage before, OverseasDirectory directory, Consumer<PackageText> send) {
        super("package");
        this.before = before;
        this.bureaus = directory.bureausOf(before.text().countries());
        for (var part : PackageField.Part.values()) {
            heading(part.words());
            for (var field : PackageField.values()) {
                if (field.part() == part) {
                    getElement().appendChild(control(field));
                }
            }
        }
        heading("Whom it goes to");
        getElement()
                .appendChild(PackageControls.line(
                        COUNTRIES,
                        "Countries",
                        "Two letters each, with spaces between them. Bureaus and the assessment follow once this is saved.",
                        String.join(" ", before.text().countries())));
        getElement().appendChild(bureaus());
        before.text().countries().forEach(country -> rights(this, country, before.text(), directory));
        end("Save", typed -> send.accept(text(typed)));
    }

    private void heading(String words) {
        getElement().appendChild(new Element("h2").setText(words));
    }

    private Element control(PackageField field) {
        var value = before.text().text(field);
        return field == PackageField.GROUND
                ? PackageControls.choice(field.key(), field.label(), grounds(value), value)
                : PackageControls.of(field, field.key(), value);
    }

    /** Grounds of the law that holds here, and the one that stands there already. */
    private Map<String, String> grounds(String value) {
        return Arrays.stream(TransferGround.values())
                .filter(each -> each.isOf(before.law()) || each.name().equals(value))
                .collect(Collectors.toMap(
                        TransferGround::name, TransferGround::words, (one, other) -> one, LinkedHashMap::new));
    }

    private Element bureaus() {
        var set = new Element("fieldset").setAttribute("class", "choices");
        set.appendChild(new Element("legend").setText("Bureaus and forces"));
        if (bureaus.isEmpty()) {
            set.appendChild(new Element("p").setText("The directory knows none in these countries."));
        }
        bureaus.forEach(bureau -> set.appendChild(PackageControls.tick(
                BUREAU + bureau.id(),
                "%s (%s)".formatted(bureau.words(), bureau.channel()),
                before.text().bureaus().contains(bureau.id()))));
        return set;
    }

    /** The fields of one country's assessment, after what the file knows of it. */
    static void rights(SentForm form, String country, PackageText text, OverseasDirectory directory) {
        var all = form.getElement();
        all.appendChild(new Element("h2").setText("Human rights: " + JourneyLeg.nameOf(country)));
        all.appendChild(new Element("p").setText(directory.facts(country).words()));
        for (var step : RightsStep.values()) {
            all.appendChild(PackageControls.of(
                    step, name(country, step), text.rights(country).getOrDefault(step, "")));
        }
    }

    private static String name(String country, RightsStep step) {
        return "%s-%s".formatted(country.toLowerCase(Locale.ROOT), step.key());
    }

    static Map<String, Map<RightsStep, String>> rights(JsonNode typed, Collection<String> countries) {
        var rights = new TreeMap<String, Map<RightsStep, String>>();
        for (var country : countries) {
            var steps = new EnumMap<RightsStep, String>(RightsStep.class);
            for (var step : RightsStep.values()) {
                steps.put(step, typed.path(name(country, step)).asString(""));
            }
            rights.put(country, steps);
        }
        return rights;
    }

    private PackageText text(JsonNode typed) {
        var fields = new EnumMap<PackageField, String>(PackageField.class);
        for (var field : PackageField.values()) {
            fields.put(field, typed.path(field.key()).asString(""));
        }
        var chosen = countries(typed.path(COUNTRIES).asString(""));
        var told = bureaus.stream()
                .filter(bureau -> typed.has(BUREAU + bureau.id()))
                .filter(bureau -> chosen.contains(bureau.country()))
                .map(Bureau::id)
                .collect(Collectors.toSet());
        var assessed =
                before.text().countries().stream().filter(chosen::contains).toList();
        return new PackageText(fields, chosen, told, rights(typed, assessed));
    }

    /** Countries as somebody types them. */
    static Set<String> countries(String typed) {
        return Arrays.stream(typed.toUpperCase(Locale.ROOT).split("[\\s,;]+"))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
