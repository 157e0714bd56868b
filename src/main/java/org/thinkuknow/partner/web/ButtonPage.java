package org.thinkuknow.partner.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.shell.SiteMapped;
import org.thinkuknow.translation.Translations;

import java.util.stream.Stream;

/** How another site adds the button. */
@Controller
class ButtonPage implements SiteMapped {

    private final Centre centre;
    private final Translations languages;

    ButtonPage(Centre centre, Translations languages) {
        this.languages = languages;
        this.centre = centre;
    }

    @Override
    public Stream<String> addresses() {
        return Stream.of("/button");
    }

    @GetMapping("/button")
    String page(Model model) {
        model.addAttribute("site", centre.baseUrl());
        model.addAttribute("languages", languages.offered());
        model.addAttribute("testCopy", centre.isTestCopy());
        model.addAttribute(
                "description",
                "How a site that children use puts in the button with which they can tell somebody what worries them.");
        return "partner/button";
    }
}
