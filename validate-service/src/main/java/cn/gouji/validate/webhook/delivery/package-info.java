/** Results on their way to registered addresses: what is due, signed, sent, tried again. */
package cn.gouji.validate.webhook.delivery;
