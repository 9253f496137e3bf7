const ACTION =
  /^(?:点击|申请|我要|立即)?(?:复制|修改|更正|纠错|勘误|反馈|申诉|编辑|查看|查看详情|查看大图|详情|更多|展开|收起|显示|隐藏|说明|帮助|下载|打印|绑定|更新)$/u;

/** Whether a text is what one can do with a value (复制, 申请更正, [查看]), written beside it; never a value itself. */
export function isAction(text: string): boolean {
  return text.length <= 16 && ACTION.test(text.replace(/[\s[\]【】()（）<>《》›»]+/g, ''));
}
