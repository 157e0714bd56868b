package org.thinkuknow.overseas.ui;

import org.thinkuknow.overseas.OpenedPackage;
import org.thinkuknow.overseas.OverseasDirectory;
import org.thinkuknow.overseas.RightsStep;

import java.util.Map;
import java.util.function.Consumer;

/** The assessment of human rights alone, where it was short and has to be completed after the package has left. */
class RightsForm extends SentForm {

    RightsForm(OpenedPackage opened, OverseasDirectory directory, Consumer<Map<String, Map<RightsStep, String>>> send) {
        super("assessment");
        var text = opened.text();
        text.countries().forEach(country -> PackageForm.rights(this, country, text, directory));
        end("The assessment is complete", typed -> send.accept(PackageForm.rights(typed, text.countries())));
    }
}
