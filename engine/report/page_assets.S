/* The bundled script and style of the page, as they are. */
    .section .rodata.zhunsheng_page, "a"
    .globl zhunsheng_page_script_begin
    .hidden zhunsheng_page_script_begin
zhunsheng_page_script_begin:
    .incbin ZHUNSHENG_PAGE_SCRIPT
    .globl zhunsheng_page_script_end
    .hidden zhunsheng_page_script_end
zhunsheng_page_script_end:
    .byte 0
    .globl zhunsheng_page_style_begin
    .hidden zhunsheng_page_style_begin
zhunsheng_page_style_begin:
    .incbin ZHUNSHENG_PAGE_STYLE
    .globl zhunsheng_page_style_end
    .hidden zhunsheng_page_style_end
zhunsheng_page_style_end:
    .byte 0

    .section .note.GNU-stack, "", %progbits
