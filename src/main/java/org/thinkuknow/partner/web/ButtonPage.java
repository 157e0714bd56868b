package org.thinkuknow.partner.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.thinkuknow.centre.Centre;

/** How another site adds the button. */
@Controller
class ButtonPage {

    private final Centre centre;

    ButtonPage(Centre centre) {
        this.centre = centre;
    }

    @GetMapping("/button")
    String page(Model model) {
        model.addAttribute("site", centre.baseUrl());
        return "partner/button";
    }
}
