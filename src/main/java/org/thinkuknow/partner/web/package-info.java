/** What other sites fetch from us and send to us. */
@NullMarked
package org.thinkuknow.partner.web;

import org.jspecify.annotations.NullMarked;
