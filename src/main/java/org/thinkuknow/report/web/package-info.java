/** The report form, the receipt and the reply page: plain HTML that needs no script, no cookie and no account. */
@NullMarked
package org.thinkuknow.report.web;

import org.jspecify.annotations.NullMarked;
