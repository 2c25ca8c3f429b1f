/**
 * Figures in the running text. Their names are lasting:
 * <ul>
 * <li>{@code disclosure.published} items made public in all; {@code disclosure.channel} through one channel;
 * {@code disclosure.part} an item of a breakdown
 * <li>{@code requests.newlyReceived}, {@code requests.carriedIn}, {@code requests.received} (收到, 受理, 收办: with or
 * without those carried in), {@code requests.handled} (办理, 收到并办结: received or concluded),
 * {@code requests.concluded}, {@code requests.carriedOver}; 无上年结转, 无结转下年度 are 0
 * <li>{@code requests.ofNaturalPersons}, {@code requests.ofOrganisations}: of those received, or concluded
 * <li>{@code requests.granted}, {@code requests.partlyGranted}, {@code requests.grantedOrPartly},
 * {@code requests.refused}, {@code requests.unavailable}, {@code requests.notHeld}, {@code requests.unprocessed},
 * {@code requests.otherwise}
 * <li>{@code requests.none} no request came in (0); {@code requests.allConcluded} all are answered (100 %)
 * <li>{@code disputes.review}, {@code disputes.litigation} and their {@code .upheld}, {@code .corrected},
 * {@code .other}, {@code .pending}; {@code disputes.none} neither of both (0)
 * <li>{@code fees.collected} in 元; {@code fees.none} (0)
 * <li>{@code documents.issued}, {@code documents.repealed}, {@code documents.inForce} of 规范性文件
 * <li>{@code penalties}, {@code licensing}, {@code coercion}, {@code meetings}, {@code trainings}
 * </ul>
 * What could mean two things is left out: a figure that is missing does no harm, a wrong one accuses an organ.
 */
package cn.gouji.parse.figure;
