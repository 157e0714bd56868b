package org.thinkuknow.referral.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.thinkuknow.referral.ReferralLinks;
import org.thinkuknow.referral.ReferralRefused;

/** A mail program that looks at links in advance opens nothing: reading takes a code and a press of a button. */
@Controller
class ReferralPage {

    private final ReferralLinks links;

    ReferralPage(ReferralLinks links) {
        this.links = links;
    }

    @GetMapping("/referral/{reference}/{key}")
    String arrive(@PathVariable String reference, @PathVariable String key, Model model, HttpServletResponse response) {
        var referral = links.find(reference, key);
        if (referral.isEmpty()) {
            return notGood(response);
        }
        model.addAttribute("referral", referral.get());
        return "referral/referral";
    }

    @PostMapping("/referral/{reference}/{key}")
    String open(
            @PathVariable String reference,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String code,
            Model model,
            HttpServletResponse response) {
        try {
            var opened = links.open(reference, key, code);
            if (opened.isEmpty()) {
                return arrive(reference, key, model, response);
            }
            model.addAttribute("opened", opened.get());
            model.addAttribute("code", code);
            return "referral/referral-opened";
        } catch (ReferralRefused e) {
            return refused(e, reference, key, model, response);
        }
    }

    @PostMapping("/referral/{reference}/{key}/acknowledge")
    String acknowledge(
            @PathVariable String reference,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "0") int shown,
            Model model,
            HttpServletResponse response) {
        try {
            return links.acknowledge(reference, key, code, by, shown)
                    ? arrive(reference, key, model, response)
                    : notGood(response);
        } catch (ReferralRefused e) {
            if (by.isBlank()) {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("problem", e.getMessage());
                return open(reference, key, code, model, response);
            }
            return refused(e, reference, key, model, response);
        }
    }

    private String refused(
            ReferralRefused refusal, String reference, String key, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("problem", refusal.getMessage());
        return arrive(reference, key, model, response);
    }

    private static String notGood(HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return "referral/referral-unknown";
    }
}
