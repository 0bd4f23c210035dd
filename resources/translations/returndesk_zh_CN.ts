<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>ImportProblem</name>
        <message>
            <source>is missing</source>
            <translation>缺少</translation>
        </message>
        <message>
            <source>is not a number</source>
            <translation>不是数字</translation>
        </message>
        <message>
            <source>is not a quantity</source>
            <translation>数量无效</translation>
        </message>
        <message>
            <source>has too many decimals</source>
            <translation>小数位过多</translation>
        </message>
        <message>
            <source>is too large</source>
            <translation>数值过大</translation>
        </message>
        <message>
            <source>is not a date</source>
            <translation>日期无效</translation>
        </message>
        <message>
            <source>is after today</source>
            <translation>晚于今天</translation>
        </message>
        <message>
            <source>is not the store's currency</source>
            <translation>不是本店货币</translation>
        </message>
        <message>
            <source>the row has another number of columns than the header</source>
            <translation>列数与表头不符</translation>
        </message>
        <message>
            <source>one receipt, two customers</source>
            <translation>同一小票的顾客不一致</translation>
        </message>
        <message>
            <source>is not a line number</source>
            <translation>行号无效</translation>
        </message>
        <message>
            <source>the row names no article</source>
            <translation>没有商品</translation>
        </message>
        <message>
            <source>numbers are written in two ways</source>
            <translation>数字写法不一致</translation>
        </message>
        <message>
            <source>dates are written in two ways</source>
            <translation>日期写法不一致</translation>
        </message>
        <message>
            <source>makes the sum of the file too large</source>
            <translation>使文件合计过大</translation>
        </message>
        <message>
            <source>is no kind of invoice</source>
            <translation>不是发票种类</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::AboutBox</name>
        <message>
            <source>About Return Desk</source>
            <translation>关于退货台</translation>
        </message>
        <message>
            <source>Return Desk %1</source>
            <translation>退货台 %1</translation>
        </message>
        <message>
            <source>Takes goods back and pays refunds, from the counter to the month-end file.

Free software under the GNU General Public License, version 3 or later.
Qt %1 (LGPL/GPL), SQLite (public domain), libsodium (ISC), ICU (Unicode), libphonenumber (Apache 2.0), zint (BSD), Lucide icons (ISC).</source>
            <translation>收退货、付退款，从柜台登记到月末报表。

自由软件，采用 GNU 通用公共许可证第 3 版或更新版本。
Qt %1（LGPL/GPL）、SQLite（公有领域）、libsodium（ISC）、ICU（Unicode）、libphonenumber（Apache 2.0）、zint（BSD）、Lucide 图标（ISC）。</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::ActionWords</name>
        <message>
            <source>Approve %1</source>
            <translation>批准 %1</translation>
        </message>
        <message>
            <source>Override the rules for %1</source>
            <translation>店长授权 %1</translation>
        </message>
        <message>
            <source>Decline %1</source>
            <translation>拒绝 %1</translation>
        </message>
        <message>
            <source>Receive the goods of %1</source>
            <translation>%1 收货</translation>
        </message>
        <message>
            <source>Goods of %1 are lost</source>
            <translation>%1 的商品未收到</translation>
        </message>
        <message>
            <source>Inspect the goods of %1</source>
            <translation>%1 验货</translation>
        </message>
        <message>
            <source>Hand the goods of %1 back</source>
            <translation>%1 交还原物</translation>
        </message>
        <message>
            <source>Pay the refund of %1</source>
            <translation>支付 %1 的退款</translation>
        </message>
        <message>
            <source>The money of %1 arrived</source>
            <translation>%1 的退款已到账</translation>
        </message>
        <message>
            <source>A payout of %1 failed</source>
            <translation>%1 的付款失败</translation>
        </message>
        <message>
            <source>Cancel %1</source>
            <translation>取消 %1</translation>
        </message>
        <message>
            <source>%1 waits for the customer</source>
            <translation>%1 等顾客</translation>
        </message>
        <message>
            <source>Give a step of %1 to</source>
            <translation>指派 %1 的步骤</translation>
        </message>
        <message>
            <source>Note on %1</source>
            <translation>%1 的备注</translation>
        </message>
        <message>
            <source>The reason stays in the history with your name.</source>
            <translation>理由和您的姓名会留在历史里。</translation>
        </message>
        <message>
            <source>These units end here; they are not waited for any more.</source>
            <translation>这些商品到此结束，不再等待。</translation>
        </message>
        <message>
            <source>The customer takes the goods back and signs.</source>
            <translation>顾客取回原物并签字。</translation>
        </message>
        <message>
            <source>The money leaves the shop. It can only be entered as failed, never deleted.</source>
            <translation>款项将付出，之后只能登记为失败，不能删除。</translation>
        </message>
        <message>
            <source>The refund is due again and can be paid another way.</source>
            <translation>退款重新待付，可换其他方式支付。</translation>
        </message>
        <message>
            <source>The clock stands still until you press Resume.</source>
            <translation>计时暂停，直到您按“恢复”。</translation>
        </message>
        <message>
            <source>Approved %1</source>
            <translation>已批准 %1</translation>
        </message>
        <message>
            <source>Declined %1</source>
            <translation>已拒绝 %1</translation>
        </message>
        <message>
            <source>Received %1</source>
            <translation>已收货 %1</translation>
        </message>
        <message>
            <source>Lost goods noted on %1</source>
            <translation>已登记 %1 未收到商品</translation>
        </message>
        <message>
            <source>Inspected %1</source>
            <translation>已验货 %1</translation>
        </message>
        <message>
            <source>Handed back %1</source>
            <translation>已交还 %1</translation>
        </message>
        <message>
            <source>Countersigned %1</source>
            <translation>已审批 %1</translation>
        </message>
        <message>
            <source>Paid %1</source>
            <translation>已退款 %1</translation>
        </message>
        <message>
            <source>Payout of %1 confirmed</source>
            <translation>%1 的付款已确认</translation>
        </message>
        <message>
            <source>Payout of %1 failed</source>
            <translation>%1 的付款失败</translation>
        </message>
        <message>
            <source>Cancelled %1</source>
            <translation>已取消 %1</translation>
        </message>
        <message>
            <source>%1 goes on</source>
            <translation>%1 已恢复</translation>
        </message>
        <message>
            <source>Noted that the customer of %1 asked</source>
            <translation>已登记 %1 顾客催单</translation>
        </message>
        <message>
            <source>Assigned %1</source>
            <translation>已指派 %1</translation>
        </message>
        <message>
            <source>Note added to %1</source>
            <translation>已为 %1 添加备注</translation>
        </message>
        <message>
            <source>Sent the refund of %1, to be confirmed</source>
            <translation>%1 的退款已发出，待确认</translation>
        </message>
        <message>
            <source>Settle %1 without goods</source>
            <translation>不退货结算 %1</translation>
        </message>
        <message>
            <source>Countersign for %1</source>
            <translation>审批 %1</translation>
        </message>
        <message>
            <source>Hand out new goods for %1</source>
            <translation>为 %1 换出新货</translation>
        </message>
        <message>
            <source>Send the goods of %1 again</source>
            <translation>补发 %1 的商品</translation>
        </message>
        <message>
            <source>Issue a store credit for %1</source>
            <translation>为 %1 发放抵用券</translation>
        </message>
        <message>
            <source>Change %1 to something else</source>
            <translation>更改 %1 的处理方式</translation>
        </message>
        <message>
            <source>The parcel of %1 is delivered</source>
            <translation>%1 的包裹已送达</translation>
        </message>
        <message>
            <source>The parcel of %1 is lost</source>
            <translation>%1 的包裹丢失</translation>
        </message>
        <message>
            <source>These units never come back, and are settled all the same. The reason stays in the history.</source>
            <translation>这些商品不再退回，照常结算。理由会留在历史里。</translation>
        </message>
        <message>
            <source>What is owed follows from the result and does not change afterwards.</source>
            <translation>应退金额由验货结果决定，之后不再改变。</translation>
        </message>
        <message>
            <source>With your name it may leave.</source>
            <translation>以您的名义放行。</translation>
        </message>
        <message>
            <source>They become a sale of their own and can come back like any other goods.</source>
            <translation>新货另成一笔销售，以后同样可以退货。</translation>
        </message>
        <message>
            <source>It is done when the parcel is delivered; a lost one is sent once more.</source>
            <translation>包裹送达即完成；若丢失则再次补发。</translation>
        </message>
        <message>
            <source>Whoever has the code can use it. It is shown as soon as it is issued.</source>
            <translation>持券码者即可使用。发放后立即显示券码。</translation>
        </message>
        <message>
            <source>The goods are to be sent once more, or the customer takes something else.</source>
            <translation>需再次补发，或更改处理方式。</translation>
        </message>
        <message>
            <source>Settled %1 without goods</source>
            <translation>已不退货结算 %1</translation>
        </message>
        <message>
            <source>Handed out new goods for %1</source>
            <translation>已为 %1 换出新货</translation>
        </message>
        <message>
            <source>Sent the goods of %1 again</source>
            <translation>已补发 %1 的商品</translation>
        </message>
        <message>
            <source>Issued a store credit for %1</source>
            <translation>已为 %1 发放抵用券</translation>
        </message>
        <message>
            <source>Changed %1 to something else</source>
            <translation>已更改 %1 的处理方式</translation>
        </message>
        <message>
            <source>Parcel of %1 delivered</source>
            <translation>%1 的包裹已送达</translation>
        </message>
        <message>
            <source>Parcel of %1 lost</source>
            <translation>%1 的包裹已丢失</translation>
        </message>
        <message>
            <source>Grant a compensation for %1</source>
            <translation>为 %1 批准赔付</translation>
        </message>
        <message>
            <source>Granted a compensation for %1</source>
            <translation>已为 %1 批准赔付</translation>
        </message>
        <message>
            <source>It becomes void; nothing of it was paid.</source>
            <translation>该赔付作废；尚未支付。</translation>
        </message>
        <message>
            <source>It is paid beyond the goods, in the name of who grants it. The reason stays in the history.</source>
            <translation>在货款以外支付，记批准人的姓名；原因留在历史记录中。</translation>
        </message>
        <message>
            <source>Take a compensation of %1 back</source>
            <translation>撤回 %1 的赔付</translation>
        </message>
        <message>
            <source>Took a compensation of %1 back</source>
            <translation>已撤回 %1 的赔付</translation>
        </message>
        <message>
            <source>Send the goods of %1 for repair</source>
            <translation>送修 %1 的货品</translation>
        </message>
        <message>
            <source>The goods of %1 are back from repair</source>
            <translation>%1 的货品已修回</translation>
        </message>
        <message>
            <source>Hand over the goods of %1</source>
            <translation>交付 %1 的货品</translation>
        </message>
        <message>
            <source>Nothing is paid. The step is late when they are not back in time.</source>
            <translation>不付款。到期未修回，该步骤即为逾期。</translation>
        </message>
        <message>
            <source>Then they wait for the customer; not repaired, it can still become something else.</source>
            <translation>之后等顾客取货；未修好的仍可改为其他方式。</translation>
        </message>
        <message>
            <source>It is done. The same goods can come back once more.</source>
            <translation>到此完成。同一货品以后仍可再退。</translation>
        </message>
        <message>
            <source>What was to be given before becomes void; the sum stays. A repair has no sum: it is worth then what it is entitled to.</source>
            <translation>原处理方式作废，金额不变。维修没有金额，更改时按应退金额计算。</translation>
        </message>
        <message>
            <source>Sent the goods of %1 for repair</source>
            <translation>已送修 %1 的货品</translation>
        </message>
        <message>
            <source>Booked the goods of %1 back from repair</source>
            <translation>已登记 %1 的货品修回</translation>
        </message>
        <message>
            <source>Handed over the goods of %1</source>
            <translation>已交付 %1 的货品</translation>
        </message>
        <message>
            <source>Red invoice for %1</source>
            <translation>登记 %1 的红字发票</translation>
        </message>
        <message>
            <source>Withdraw a red invoice of %1</source>
            <translation>撤销 %1 的红字发票</translation>
        </message>
        <message>
            <source>It is issued in the tax system; here its number is noted with your name.</source>
            <translation>红字发票在税务系统开具；这里登记号码和经办人。</translation>
        </message>
        <message>
            <source>What it took back is due again. Number and reason stay in the history.</source>
            <translation>其金额重新变为待开，号码和原因留在历史中。</translation>
        </message>
        <message>
            <source>Noted the red invoice of %1</source>
            <translation>已登记 %1 的红字发票</translation>
        </message>
        <message>
            <source>Withdrew a red invoice of %1</source>
            <translation>已撤销 %1 的红字发票</translation>
        </message>
        <message>
            <source>Split %1</source>
            <translation>拆分 %1</translation>
        </message>
        <message>
            <source>%1 is split</source>
            <translation>已拆分 %1</translation>
        </message>
        <message>
            <source>These units go on in a return with a number of its own, due when they were due. What is split stays split.</source>
            <translation>这些商品转入另一张退货单，编号另起，期限不变。拆分后不能合并。</translation>
        </message>
        <message>
            <source>Goods on the counter are to be handed back.</source>
            <translation>柜台上的商品待交还顾客。</translation>
        </message>
        <message>
            <source>The customer withdraws. The place on the receipt is free again.</source>
            <translation>顾客撤回退货，小票上的名额恢复可退。</translation>
        </message>
        <message>
            <source>Undo a step of %1</source>
            <translation>撤销 %1 的一个步骤</translation>
        </message>
        <message>
            <source>The units are as they were before. Both the step and the reason stay in the history.</source>
            <translation>商品恢复到之前的状态；原步骤和撤销原因都留在记录中。</translation>
        </message>
        <message>
            <source>Undid a step of %1</source>
            <translation>已撤销 %1 的一个步骤</translation>
        </message>
        <message>
            <source>Something went wrong with %1</source>
            <translation>登记 %1 的异常</translation>
        </message>
        <message>
            <source>Take the goods of %1 over for the stockroom</source>
            <translation>仓库接收 %1 的商品</translation>
        </message>
        <message>
            <source>Exception of %1 opened</source>
            <translation>已登记 %1 的异常</translation>
        </message>
        <message>
            <source>Goods of %1 taken over</source>
            <translation>仓库已接收 %1 的商品</translation>
        </message>
        <message>
            <source>Somebody owes what follows, until a time. Units and money stay as they are.</source>
            <translation>异常将由专人限时跟进，数量和金额不变。</translation>
        </message>
        <message>
            <source>Who takes the goods signs for what was counted. A difference becomes an exception.</source>
            <translation>接收人为实点数量签收，数量不符将登记为异常。</translation>
        </message>
        <message>
            <source>What does the customer want of %1 now?</source>
            <translation>顾客现在对 %1 有何要求？</translation>
        </message>
        <message>
            <source>The approval of what changes is taken back; the rules of this return look again.</source>
            <translation>更改部分的批准将收回，按该退货单原有规则重新审核。</translation>
        </message>
        <message>
            <source>Changed the request of %1</source>
            <translation>已更改 %1 的申请</translation>
        </message>
        <message>
            <source>Give a step of %1 more time</source>
            <translation>延长 %1 的期限</translation>
        </message>
        <message>
            <source>The limit stays in sight, and reports count against it.</source>
            <translation>原时限仍会显示，报表按原时限统计。</translation>
        </message>
        <message>
            <source>A step of %1 is yours now</source>
            <translation>已认领 %1</translation>
        </message>
        <message>
            <source>%1 has more time</source>
            <translation>已延长 %1 的期限</translation>
        </message>
        <message>
            <source>Reminded whoever owes %1</source>
            <translation>已提醒 %1 的负责人</translation>
        </message>
        <message>
            <source>Few stars open a follow-up that the manager owes. Asked again, the last answer counts.</source>
            <translation>低分会生成由店长负责的跟进。再次询问时以最后一次为准。</translation>
        </message>
        <message>
            <source>How content is the customer with %1?</source>
            <translation>顾客对 %1 是否满意？</translation>
        </message>
        <message>
            <source>Rating of %1 noted</source>
            <translation>已登记 %1 的评价</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::ArticleScreen</name>
        <message>
            <source>Sold</source>
            <translation>售出</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>实付 %1</translation>
        </message>
        <message>
            <source>Given for returns</source>
            <translation>退换交出</translation>
        </message>
        <message>
            <source>In returns</source>
            <translation>退货中</translation>
        </message>
        <message>
            <source>%1 of what went out</source>
            <translation>占交出数量的 %1</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>已退金额</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>小票</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>退货单</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Details (older entries are not shown)</source>
            <translation>说明（更早的记录未显示）</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>New return of this sale</source>
            <translation>按此销售新建退货</translation>
        </message>
        <message>
            <source>Open the return</source>
            <translation>打开退货单</translation>
        </message>
        <message>
            <source>Choose an entry first.</source>
            <translation>请先选择一条记录。</translation>
        </message>
        <message>
            <source>The entry names no serial number.</source>
            <translation>该记录没有序列号。</translation>
        </message>
        <message>
            <source>It has no article number.</source>
            <translation>没有商品编号。</translation>
        </message>
        <message>
            <source>Life of the article</source>
            <translation>商品履历</translation>
        </message>
        <message>
            <source>Life of this unit</source>
            <translation>该件履历</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::ArticleWords</name>
        <message>
            <source>serial number %1</source>
            <translation>序列号 %1</translation>
        </message>
        <message>
            <source>Not in the list of articles.</source>
            <translation>商品资料中没有。</translation>
        </message>
        <message>
            <source>not returnable</source>
            <translation>不可退货</translation>
        </message>
        <message>
            <source>kept by serial numbers</source>
            <translation>按序列号管理</translation>
        </message>
        <message>
            <source>barcode %1</source>
            <translation>条码 %1</translation>
        </message>
        <message>
            <source>price %1</source>
            <translation>售价 %1</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>供应商 %1</translation>
        </message>
        <message numerus="yes">
            <source>list of %1, changed %n time(s)</source>
            <translation>
                <numerusform>资料时间 %1，变动 %n 次</numerusform>
            </translation>
        </message>
        <message>
            <source>list of %1</source>
            <translation>资料时间 %1</translation>
        </message>
        <message>
            <source>Sold</source>
            <translation>售出</translation>
        </message>
        <message>
            <source>Given for a return</source>
            <translation>退换交出</translation>
        </message>
        <message>
            <source>Asked to come back</source>
            <translation>申请退回</translation>
        </message>
        <message>
            <source>Inspected</source>
            <translation>验货</translation>
        </message>
        <message>
            <source>Sent again</source>
            <translation>补发</translation>
        </message>
        <message>
            <source>day unknown</source>
            <translation>日期未知</translation>
        </message>
        <message>
            <source>kept by batches</source>
            <translation>按批号管理</translation>
        </message>
        <message>
            <source>batch %1</source>
            <translation>批号 %1</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::AssignForm</name>
        <message>
            <source>%1 (%2)</source>
            <extracomment>A person and their roles</extracomment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>步骤</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>A step and the exception that it is about</extracomment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Everybody: %1</source>
            <translation>全体%1</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::Bench</name>
        <message>
            <source>Bench</source>
            <translation>验货台</translation>
        </message>
        <message>
            <source>not accepted</source>
            <translation>不接受</translation>
        </message>
        <message>
            <source>suggested</source>
            <translation>建议</translation>
        </message>
        <message>
            <source>Alt + number · suggested: %1</source>
            <translation>Alt + 数字 · 建议：%1</translation>
        </message>
        <message>
            <source>Alt + number</source>
            <translation>Alt + 数字</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>成色</translation>
        </message>
        <message>
            <source>number keys</source>
            <translation>按数字键</translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>去向</translation>
        </message>
        <message>
            <source>Different pieces: lower the number; the rest stays in the queue.</source>
            <translation>成色不同：先调小数量，其余留在队列里。</translation>
        </message>
        <message>
            <source>Photo %1</source>
            <translation>照片 %1</translation>
        </message>
        <message>
            <source>Log in to work on this return.</source>
            <translation>登录后才能处理此单。</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::BenchHead</name>
        <message>
            <source>Line %1</source>
            <translation>第 %1 行</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::BrandBand</name>
        <message>
            <source>Return Desk</source>
            <translation>退货台</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::CareJobs</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>One thing after the other</source>
            <translation>请逐项进行</translation>
        </message>
        <message>
            <source>The job that runs now must end first.</source>
            <translation>请等当前任务结束。</translation>
        </message>
        <message>
            <source>Backing up</source>
            <translation>正在备份</translation>
        </message>
        <message>
            <source>If you cancel, nothing is kept of this copy.</source>
            <translation>取消后不保留这份备份。</translation>
        </message>
        <message>
            <source>Checking the store</source>
            <translation>正在检查数据</translation>
        </message>
        <message>
            <source>Nothing is changed by this.</source>
            <translation>检查不会改动任何内容。</translation>
        </message>
        <message>
            <source>Backed up and checked</source>
            <translation>已备份并校验</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <source>Backed up</source>
            <translation>已备份</translation>
        </message>
        <message>
            <source>The store is in order</source>
            <translation>数据完好</translation>
        </message>
        <message>
            <source>%1 entries were checked: file, keys, rules and history.</source>
            <translation>已检查 %1 条记录：文件、关联、规则和历史。</translation>
        </message>
        <message>
            <source>Store checked: in order</source>
            <translation>已检查：数据完好</translation>
        </message>
        <message numerus="yes">
            <source>%n entries are not as they were written</source>
            <translation>
                <numerusform>%n 条记录与写入时不符</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>rd::ui::CaseFileWords</name>
        <message>
            <source>%1 · history up to entry %2, code %3</source>
            <extracomment>At the foot of every page: number of the return, entry of the history, first letters of its digest</extracomment>
            <translation>%1 · 记录至第 %2 条，校验码 %3</translation>
        </message>
        <message>
            <source>Answer by</source>
            <translation>最迟答复</translation>
        </message>
        <message>
            <source>Case file %1</source>
            <translation>退货档案 %1</translation>
        </message>
        <message>
            <source>Closed: %1, %2</source>
            <extracomment>How a return ended, and when</extracomment>
            <translation>已完结：%1，%2</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>顾客</translation>
        </message>
        <message>
            <source>Logged</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>处理中</translation>
        </message>
        <message>
            <source>Open: %1</source>
            <translation>处理中：%1</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>Printed %1 by %2</source>
            <translation>打印于 %1 · %2</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>原小票</translation>
        </message>
        <message>
            <source>Reprint no. %1 · %2 · %3</source>
            <translation>补打 第 %1 次 · %2 · %3</translation>
        </message>
        <message>
            <source>The rules said</source>
            <translation>规则判定</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::CaseTables</name>
        <message>
            <source>Goods</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Wish</source>
            <translation>希望</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>申请</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>收到</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>实付</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>已撤回</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>接受</translation>
        </message>
        <message>
            <source>not accepted</source>
            <translation>不接受</translation>
        </message>
        <message>
            <source>Inspection</source>
            <translation>验货</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>品相</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>结论</translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>去向</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>经手</translation>
        </message>
        <message>
            <source>Owed, and how it was computed</source>
            <translation>应退及算法</translation>
        </message>
        <message>
            <source>What</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Given to the customer</source>
            <translation>已付给顾客</translation>
        </message>
        <message>
            <source>Voucher</source>
            <translation>凭证</translation>
        </message>
        <message>
            <source>By</source>
            <translation>方式</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>支付单号</translation>
        </message>
        <message>
            <source>open</source>
            <translation>未完成</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>步骤</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Messages to the customer</source>
            <translation>发给顾客的消息</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>写于</translation>
        </message>
        <message>
            <source>About</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>渠道</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>正文</translation>
        </message>
        <message>
            <source>History</source>
            <translation>记录</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::ChecklistBox</name>
        <message>
            <source>Checklist</source>
            <translation>检查单</translation>
        </message>
        <message numerus="yes">
            <source>%n must be ticked</source>
            <translation>
                <numerusform>必勾 %n 项</numerusform>
            </translation>
        </message>
        <message>
            <source>required</source>
            <translation>必勾</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::ColumnForm</name>
        <message>
            <source>Receipt number</source>
            <translation>小票号</translation>
        </message>
        <message>
            <source>Sold at</source>
            <translation>销售时间</translation>
        </message>
        <message>
            <source>Article number</source>
            <translation>货号</translation>
        </message>
        <message>
            <source>Article name</source>
            <translation>商品名称</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Unit price</source>
            <translation>单价</translation>
        </message>
        <message>
            <source>Line total</source>
            <translation>行金额</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>税额</translation>
        </message>
        <message>
            <source>Paid with</source>
            <translation>支付方式</translation>
        </message>
        <message>
            <source>Line number</source>
            <translation>行号</translation>
        </message>
        <message>
            <source>Serial number</source>
            <translation>序列号</translation>
        </message>
        <message>
            <source>Payment reference</source>
            <translation>支付单号</translation>
        </message>
        <message>
            <source>Customer name</source>
            <translation>顾客姓名</translation>
        </message>
        <message>
            <source>Customer number</source>
            <translation>顾客编号</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>手机号</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>品类</translation>
        </message>
        <message>
            <source>Receipt of the sale</source>
            <translation>原小票号</translation>
        </message>
        <message>
            <source>Batch number</source>
            <translation>批号</translation>
        </message>
        <message>
            <source>Customer group</source>
            <translation>顾客分组</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::CommandPalette</name>
        <message>
            <source>What do you want to do?</source>
            <translation>要做什么？</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>命令</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::ConfirmPanel</name>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::CountTabBar</name>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::CustomerView</name>
        <message>
            <source>First return.</source>
            <translation>第一次退货。</translation>
        </message>
        <message>
            <source>Earlier returns: %1</source>
            <translation>以前的退货：%1</translation>
        </message>
        <message>
            <source>Without a phone number earlier returns are not known.</source>
            <translation>没有电话号码，查不到以往退货。</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::DeskActions</name>
        <message>
            <source>Return policy for customers as PDF...</source>
            <translation>退换货须知存为 PDF…</translation>
        </message>
        <message>
            <source>Copy the return policy for a chat</source>
            <translation>复制退换货须知（发聊天）</translation>
        </message>
        <message>
            <source>New return</source>
            <translation>新建退货</translation>
        </message>
        <message>
            <source>New return, sale typed from the paper receipt</source>
            <translation>新建退货，手工录入小票</translation>
        </message>
        <message>
            <source>Scan or search</source>
            <translation>扫描或搜索</translation>
        </message>
        <message>
            <source>All commands</source>
            <translation>全部命令</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>刷新</translation>
        </message>
        <message>
            <source>Import sales...</source>
            <translation>导入销售…</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>立即备份</translation>
        </message>
        <message>
            <source>Check the store</source>
            <translation>检查数据</translation>
        </message>
        <message>
            <source>Colours of the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Light colours</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark colours</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>缩小文字</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>放大文字</translation>
        </message>
        <message>
            <source>Large buttons for a touch screen</source>
            <translation>触摸屏大按钮</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>菜单</translation>
        </message>
        <message>
            <source>Lock or change person</source>
            <translation>锁定或换人</translation>
        </message>
        <message>
            <source>About Return Desk</source>
            <translation>关于退货台</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>外观</translation>
        </message>
        <message>
            <source>Shift sheet of today as PDF...</source>
            <translation>今日交班表 PDF…</translation>
        </message>
        <message>
            <source>Parcels without a return</source>
            <translation>未对应退货单的包裹</translation>
        </message>
        <message>
            <source>Messages to customers</source>
            <translation>给顾客的消息</translation>
        </message>
        <message>
            <source>What customers are told...</source>
            <translation>给顾客的消息设置…</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>提醒</translation>
        </message>
        <message>
            <source>Late work as PDF...</source>
            <translation>逾期清单 PDF…</translation>
        </message>
        <message>
            <source>Late work as CSV...</source>
            <translation>逾期清单 CSV…</translation>
        </message>
        <message>
            <source>Customer asks: where is my return?</source>
            <translation>顾客问：退货到哪了？</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>全部快捷键</translation>
        </message>
        <message>
            <source>Scanner...</source>
            <translation>扫描枪…</translation>
        </message>
        <message>
            <source>Only a manager changes the rules.</source>
            <translation>只有店长可以修改规则。</translation>
        </message>
        <message>
            <source>Printing on this machine...</source>
            <translation>本机打印…</translation>
        </message>
        <message>
            <source>Time limits...</source>
            <translation>时限…</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::DeskBand</name>
        <message>
            <source>New return</source>
            <translation>新建退货</translation>
        </message>
        <message>
            <source>Lock or change person (Ctrl+L)</source>
            <translation>锁定或换人（Ctrl+L）</translation>
        </message>
        <message>
            <source>Menu (F10)</source>
            <translation>菜单（F10）</translation>
        </message>
        <message>
            <source>Looking only</source>
            <translation>只看不改</translation>
        </message>
        <message>
            <source>%1: change person</source>
            <translation>%1：换人</translation>
        </message>
        <message numerus="yes">
            <source>%n new reminder(s) (Ctrl+B)</source>
            <translation>
                <numerusform>%n 条新提醒（Ctrl+B）</numerusform>
            </translation>
        </message>
        <message>
            <source>Reminders (Ctrl+B)</source>
            <translation>提醒（Ctrl+B）</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::DeskFrame</name>
        <message>
            <source>This store can only be read</source>
            <translation>数据只能查看</translation>
        </message>
        <message>
            <source>Not possible: this store can only be read.</source>
            <translation>数据只能查看，不能更改。</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>今天到期</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>超时</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::DetailPane</name>
        <message>
            <source>How this due time was reckoned</source>
            <translation>这个期限是怎样算出来的</translation>
        </message>
        <message>
            <source>How this due time was reckoned (Ctrl+Alt+D)</source>
            <translation>这个期限是怎样算出来的（Ctrl+Alt+D）</translation>
        </message>
        <message>
            <source>Goods, money and history</source>
            <translation>商品、金额和历史</translation>
        </message>
        <message>
            <source>No return chosen.</source>
            <translation>没有选中退货单。</translation>
        </message>
        <message>
            <source>Choose one in the list, or scan its slip.</source>
            <translation>在列表中选一张，或扫描退货单。</translation>
        </message>
        <message>
            <source>History</source>
            <translation>历史</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>顾客</translation>
        </message>
        <message>
            <source>Goods</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>Log in to work on this return.</source>
            <translation>登录后才能处理此单。</translation>
        </message>
        <message>
            <source>What went before is kept. %1</source>
            <translation>之前已完成的保留。%1</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>照片</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::DueList</name>
        <message>
            <source>%1 more to countersign: %2</source>
            <translation>另有 %1 笔待审批：%2</translation>
        </message>
        <message>
            <source>A second person must countersign first. Show the returns.</source>
            <translation>需先由另一人审批。点此查看退货单。</translation>
        </message>
        <message>
            <source>Nothing to pay.</source>
            <translation>没有待付的退款。</translation>
        </message>
        <message>
            <source>%1 accepted and not paid yet, for up to %2</source>
            <translation>已接受未付 %1，最久 %2</translation>
        </message>
        <message>
            <source>Refunds to pay</source>
            <translation>待付退款</translation>
        </message>
        <message>
            <source>All paid.</source>
            <translation>全部付清。</translation>
        </message>
        <message>
            <source>What the bench accepts appears here.</source>
            <translation>验货接受的商品会出现在这里。</translation>
        </message>
        <message>
            <source>To pay</source>
            <translation>待付</translation>
        </message>
        <message>
            <source>%1 sent, to be confirmed</source>
            <translation>已发出 %1，待确认</translation>
        </message>
        <message>
            <source>; </source>
            <extracomment>Between two parts of a heading</extracomment>
            <translation>；</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::DueModel</name>
        <message>
            <source>Return</source>
            <translation>单号</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>时限</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>顾客</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>步骤</translation>
        </message>
        <message>
            <source>Asked %1</source>
            <translation>申请 %1</translation>
        </message>
        <message>
            <source>Allowed %1</source>
            <translation>核准 %1</translation>
        </message>
        <message>
            <source>Before %1</source>
            <translation>已退 %1</translation>
        </message>
        <message>
            <source>Left %1</source>
            <translation>未付 %1</translation>
        </message>
        <message>
            <source>Accepted for</source>
            <translation>已等待</translation>
        </message>
        <message>
            <source>Paid with</source>
            <translation>支付方式</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::DuePopup</name>
        <message>
            <source>%1: due %2</source>
            <translation>%1：期限 %2</translation>
        </message>
        <message>
            <source>How the due time was reckoned</source>
            <translation>期限是怎样算出来的</translation>
        </message>
        <message>
            <source>Limit: %1</source>
            <translation>时限：%1</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::EntrySide</name>
        <message>
            <source>This number looks incomplete. It can be saved.</source>
            <translation>这个号码似乎不完整，仍可保存。</translation>
        </message>
        <message>
            <source>Promised day</source>
            <translation>答应顾客</translation>
        </message>
        <message>
            <source>known as soon as a line is ticked</source>
            <translation>勾选商品后显示</translation>
        </message>
        <message>
            <source>subject to inspection</source>
            <translation>验货后确认</translation>
        </message>
        <message>
            <source>back to %1 · subject to inspection</source>
            <translation>原路退回：%1 · 验货后确认</translation>
        </message>
        <message>
            <source>%1 of %2 · %3</source>
            <translation>%1 / %2 · %3</translation>
        </message>
        <message>
            <source>To refund</source>
            <translation>应退</translation>
        </message>
        <message>
            <source>Promised by %1</source>
            <translation>答应顾客：%1 前</translation>
        </message>
        <message>
            <source>Pay %1 and print</source>
            <translation>退款 %1 并打印</translation>
        </message>
        <message>
            <source>Save and print</source>
            <translation>登记并打印</translation>
        </message>
        <message>
            <source>Pay</source>
            <translation>退款</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>Estimated refund</source>
            <translation>预计退款</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>顾客</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>手机号</translation>
        </message>
        <message>
            <source>Phone of the customer</source>
            <translation>顾客手机号</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Name of the customer</source>
            <translation>顾客姓名</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>from the receipt</source>
            <translation>来自小票</translation>
        </message>
        <message>
            <source>received now</source>
            <translation>现在收货</translation>
        </message>
        <message>
            <source>counted in opening hours</source>
            <translation>只计营业时间</translation>
        </message>
        <message>
            <source>Estimated worth</source>
            <translation>预计价值</translation>
        </message>
        <message>
            <source>as: %1 · subject to inspection</source>
            <translation>方式：%1 · 验货后确认</translation>
        </message>
        <message>
            <source>Worth</source>
            <translation>价值合计</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::ErrorText</name>
        <message>
            <source>Platform subsidy of unknown amount</source>
            <translation>平台补贴金额未知</translation>
        </message>
        <message>
            <source>{tender} is what somebody else paid</source>
            <translation>{tender}是他人承担的部分</translation>
        </message>
        <message>
            <source>It is settled with them and never paid to the customer; possible: {allowed}</source>
            <translation>由其另行结算，不退给顾客；可用：{allowed}</translation>
        </message>
        <message>
            <source>{tick}: the sale carried none</source>
            <translation>{tick}：该销售没有</translation>
        </message>
        <message>
            <source>{tick}: nothing is owed yet</source>
            <translation>{tick}：暂无待处理</translation>
        </message>
        <message>
            <source>Points follow what is granted, the coupon comes back with the last of the goods</source>
            <translation>积分随已受理的金额计算，优惠券在全部商品退回后退还</translation>
        </message>
        <message>
            <source>Inspect the goods first.</source>
            <translation>请先验货。</translation>
        </message>
        <message>
            <source>{tick}: done already</source>
            <translation>{tick}：已处理</translation>
        </message>
        <message>
            <source>{done} of {points}</source>
            <translation>{done}／{points}</translation>
        </message>
        <message>
            <source>There is no tick {tick}</source>
            <translation>没有“{tick}”这一项</translation>
        </message>
        <message>
            <source>Days since the purchase</source>
            <translation>购买后天数</translation>
        </message>
        <message>
            <source>Amount without a manager</source>
            <translation>无需店长的金额</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>at least one line</source>
            <translation>至少一行</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>手机号</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>支付单号</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文字</translation>
        </message>
        <message>
            <source>Tender</source>
            <translation>支付方式</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>小票</translation>
        </message>
        <message>
            <source>to countersign</source>
            <translation>待审批</translation>
        </message>
        <message>
            <source>due</source>
            <translation>待付</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>已发出</translation>
        </message>
        <message>
            <source>done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>void</source>
            <translation>已作废</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>已确认</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <comment>what, why</comment>
            <extracomment>A refusal: what happened, then why</extracomment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <extracomment>Why something was refused, and the way on
----------
A refusal as a sentence, followed by the way on</extracomment>
            <translation>%1。%2</translation>
        </message>
        <message>
            <source>This cannot be understood</source>
            <translation>无法理解</translation>
        </message>
        <message>
            <source>The file is empty</source>
            <translation>文件是空的</translation>
        </message>
        <message>
            <source>Nothing was imported</source>
            <translation>未导入任何内容</translation>
        </message>
        <message>
            <source>This is a spreadsheet</source>
            <translation>这是电子表格</translation>
        </message>
        <message>
            <source>Save it as CSV and import that.</source>
            <translation>请另存为 CSV 再导入。</translation>
        </message>
        <message>
            <source>Row {row} is not text</source>
            <translation>第 {row} 行不是文本</translation>
        </message>
        <message>
            <source>Choose a CSV file.</source>
            <translation>请选择 CSV 文件。</translation>
        </message>
        <message>
            <source>Row {row} cannot be read as {encoding}</source>
            <translation>第 {row} 行无法按 {encoding} 读取</translation>
        </message>
        <message>
            <source>Choose another encoding.</source>
            <translation>请换一种编码。</translation>
        </message>
        <message>
            <source>Row {row}: a field is longer than 64 KB</source>
            <translation>第 {row} 行：字段超过 64 KB</translation>
        </message>
        <message>
            <source>Row {row}: a quote is never closed</source>
            <translation>第 {row} 行：引号没有闭合</translation>
        </message>
        <message>
            <source>Mend the file and import it again.</source>
            <translation>请改正文件后重新导入。</translation>
        </message>
        <message>
            <source>Row {row}: a quote stands where none can</source>
            <translation>第 {row} 行：引号位置不对</translation>
        </message>
        <message>
            <source>Row {row} has too many columns</source>
            <translation>第 {row} 行列数过多</translation>
        </message>
        <message>
            <source>Too many rows for one file</source>
            <translation>一个文件的行数过多</translation>
        </message>
        <message>
            <source>Nothing was imported (row {row})</source>
            <translation>未导入任何内容（第 {row} 行）</translation>
        </message>
        <message>
            <source>Split the file.</source>
            <translation>请拆分文件。</translation>
        </message>
        <message>
            <source>The file is too large</source>
            <translation>文件过大</translation>
        </message>
        <message>
            <source>The dates are written in two ways</source>
            <translation>日期有两种写法</translation>
        </message>
        <message>
            <source>Row {row}: {value}; nothing was imported</source>
            <translation>第 {row} 行：{value}；未导入任何内容</translation>
        </message>
        <message>
            <source>Export the file anew, without saving it from a spreadsheet.</source>
            <translation>请重新导出文件，不要用电子表格另存。</translation>
        </message>
        <message>
            <source>The numbers are written in two ways</source>
            <translation>数字有两种写法</translation>
        </message>
        <message>
            <source>Export the file anew with one notation.</source>
            <translation>请用同一种写法重新导出文件。</translation>
        </message>
        <message>
            <source>This is a list of returns without amounts</source>
            <translation>这是没有金额的退货清单</translation>
        </message>
        <message>
            <source>Import the sales instead.</source>
            <translation>请改为导入销售。</translation>
        </message>
        <message>
            <source>Nobody can tell how the discount counts</source>
            <translation>无法得知折扣如何计算</translation>
        </message>
        <message>
            <source>Column {column}; nothing was imported</source>
            <translation>“{column}”列；未导入任何内容</translation>
        </message>
        <message>
            <source>Choose the column of the net total.</source>
            <translation>请选择净额所在的列。</translation>
        </message>
        <message>
            <source>Leave the returns out to import the sales alone.</source>
            <translation>不导入退货，即可只导入销售。</translation>
        </message>
        <message>
            <source>The dates can be read in two ways</source>
            <translation>日期有两种读法</translation>
        </message>
        <message>
            <source>For example {value}; nothing was imported</source>
            <translation>例如 {value}；未导入任何内容</translation>
        </message>
        <message>
            <source>Choose a format that says which.</source>
            <translation>请选择写明读法的格式。</translation>
        </message>
        <message>
            <source>The numbers can be read in two ways</source>
            <translation>数字有两种读法</translation>
        </message>
        <message>
            <source>The file has no column {column}</source>
            <translation>文件没有“{column}”列</translation>
        </message>
        <message>
            <source>Choose the columns again.</source>
            <translation>请重新选择列。</translation>
        </message>
        <message>
            <source>Columns are missing</source>
            <translation>缺少列</translation>
        </message>
        <message>
            <source>No column gives {missing}; nothing was imported</source>
            <translation>没有对应“{missing}”的列；未导入任何内容</translation>
        </message>
        <message>
            <source>Choose the columns.</source>
            <translation>请选择列。</translation>
        </message>
        <message>
            <source>The returns of this file cannot be read</source>
            <translation>无法读取此文件的退货</translation>
        </message>
        <message>
            <source>The format {profile} does not know them; nothing was imported</source>
            <translation>格式 {profile} 不含退货；未导入任何内容</translation>
        </message>
        <message>
            <source>No such format</source>
            <translation>没有这种格式</translation>
        </message>
        <message>
            <source>Choose another format.</source>
            <translation>请换一种格式。</translation>
        </message>
        <message>
            <source>The sales file cannot be used</source>
            <translation>销售文件无法使用</translation>
        </message>
        <message>
            <source>{reason}, row {row}; nothing was imported</source>
            <translation>{reason}，第 {row} 行；未导入任何内容</translation>
        </message>
        <message>
            <source>{reason}; nothing was imported</source>
            <translation>{reason}；未导入任何内容</translation>
        </message>
        <message>
            <source>Some rows cannot be used</source>
            <translation>部分行无法使用</translation>
        </message>
        <message>
            <source>Mend them, or leave them out.</source>
            <translation>请改正，或跳过这些行。</translation>
        </message>
        <message>
            <source>At most {left} more can come back</source>
            <translation>最多还能退 {left} 件</translation>
        </message>
        <message>
            <source>Sold {sold}, already in returns {returned} ({returns}), asked {asked}</source>
            <translation>已购 {sold}，已退 {returned}（{returns}），本次要求 {asked}</translation>
        </message>
        <message>
            <source>Open that return, or ask for less.</source>
            <translation>请查看该退货单，或减少数量。</translation>
        </message>
        <message>
            <source>Sold {sold}, already in returns {returned}, asked {asked}</source>
            <translation>已购 {sold}，已退 {returned}，本次要求 {asked}</translation>
        </message>
        <message>
            <source>Ask for less.</source>
            <translation>请减少数量。</translation>
        </message>
        <message>
            <source>More would come back than was sold</source>
            <translation>退回数量会超过售出数量</translation>
        </message>
        <message>
            <source>Look at the other returns of this receipt.</source>
            <translation>请查看该小票的其他退货单。</translation>
        </message>
        <message>
            <source>Only {due} is still due</source>
            <translation>仍应退的只有 {due}</translation>
        </message>
        <message>
            <source>{amount} was asked</source>
            <translation>本次要求 {amount}</translation>
        </message>
        <message>
            <source>Pay at most what is due.</source>
            <translation>最多支付应退金额。</translation>
        </message>
        <message>
            <source>Already paid</source>
            <translation>已付款</translation>
        </message>
        <message>
            <source>{paid_by_name} paid {paid_amount} ({paid_tender}) at {paid_at}, voucher {voucher}</source>
            <translation>{paid_by_name} 于 {paid_at} 付款 {paid_amount}（{paid_tender}），凭证 {voucher}</translation>
        </message>
        <message>
            <source>Somebody else was faster</source>
            <translation>他人已先处理</translation>
        </message>
        <message>
            <source>This refund is already paid</source>
            <translation>此退款已付清</translation>
        </message>
        <message>
            <source>{due} is still due</source>
            <translation>仍应退 {due}</translation>
        </message>
        <message>
            <source>Do not pay again.</source>
            <translation>请勿重复付款。</translation>
        </message>
        <message>
            <source>More would be paid than is owed</source>
            <translation>付款会超过应退金额</translation>
        </message>
        <message>
            <source>Look at the payouts of this return.</source>
            <translation>请查看该退货单的付款记录。</translation>
        </message>
        <message>
            <source>The goods have not come yet</source>
            <translation>商品尚未收到</translation>
        </message>
        <message>
            <source>Line {line}: {asked} asked, {outstanding} received and waiting</source>
            <translation>第 {line} 行：要求 {asked}，已收到待处理 {outstanding}</translation>
        </message>
        <message>
            <source>Receive the goods first.</source>
            <translation>请先收货。</translation>
        </message>
        <message>
            <source>Receive them first.</source>
            <translation>请先收货。</translation>
        </message>
        <message>
            <source>Not approved yet</source>
            <translation>尚未批准</translation>
        </message>
        <message>
            <source>Line {line}: {asked} asked, {outstanding} approved and waiting</source>
            <translation>第 {line} 行：要求 {asked}，已批准待处理 {outstanding}</translation>
        </message>
        <message>
            <source>A manager approves first.</source>
            <translation>请先由店长批准。</translation>
        </message>
        <message>
            <source>Not inspected and accepted yet</source>
            <translation>尚未验货接受</translation>
        </message>
        <message>
            <source>Line {line}: {asked} asked, {outstanding} accepted</source>
            <translation>第 {line} 行：要求 {asked}，已验货接受 {outstanding}</translation>
        </message>
        <message>
            <source>Nothing is left to do here</source>
            <translation>目前没有需要处理的内容</translation>
        </message>
        <message>
            <source>Line {line}: {asked} asked, {outstanding} outstanding</source>
            <translation>第 {line} 行：要求 {asked}，待处理 {outstanding}</translation>
        </message>
        <message>
            <source>Ask for what is left.</source>
            <translation>请按剩余数量操作。</translation>
        </message>
        <message>
            <source>This payout cannot fail</source>
            <translation>这笔付款不能登记为失败</translation>
        </message>
        <message>
            <source>Payout {payout} went out as {tender}; what was handed over does not come back by itself</source>
            <translation>付款 {payout} 以{tender}支付，已交出的款项不会退回</translation>
        </message>
        <message>
            <source>Nothing is left to do with this payout</source>
            <translation>这笔付款无需再处理</translation>
        </message>
        <message>
            <source>Payout {payout} is {state}</source>
            <translation>付款 {payout} 状态为“{state}”</translation>
        </message>
        <message>
            <source>Not possible now</source>
            <translation>现在不能这样做</translation>
        </message>
        <message>
            <source>Look at the return.</source>
            <translation>请查看退货单。</translation>
        </message>
        <message>
            <source>Nobody owes this step</source>
            <translation>没有这一步的待办</translation>
        </message>
        <message>
            <source>The step {step} has nothing open in this return</source>
            <translation>该退货单没有“{step}”步骤的待办</translation>
        </message>
        <message>
            <source>It already waits for the customer</source>
            <translation>已在等顾客</translation>
        </message>
        <message>
            <source>Since {hold}</source>
            <translation>自 {hold} 起</translation>
        </message>
        <message>
            <source>Resume it first.</source>
            <translation>请先恢复。</translation>
        </message>
        <message>
            <source>It does not wait for the customer</source>
            <translation>没有在等顾客</translation>
        </message>
        <message>
            <source>The goods are already here</source>
            <translation>货已收到</translation>
        </message>
        <message>
            <source>A return can be cancelled only before</source>
            <translation>收货前才能取消</translation>
        </message>
        <message>
            <source>Hand them back instead.</source>
            <translation>请改为交还原物。</translation>
        </message>
        <message>
            <source>This return is closed</source>
            <translation>此退货单已关闭</translation>
        </message>
        <message>
            <source>{number}: {outcome}</source>
            <translation>{number}，{outcome}</translation>
        </message>
        <message>
            <source>Only notes can be added; log a new return if there is more to do.</source>
            <translation>只能添加备注；如有其他事项请新建退货单。</translation>
        </message>
        <message>
            <source>Only notes can be added.</source>
            <translation>只能添加备注。</translation>
        </message>
        <message>
            <source>Outside the rules</source>
            <translation>超出规定</translation>
        </message>
        <message>
            <source>{rule}: {value}, the limit is {limit}</source>
            <translation>{rule} {value}，上限 {limit}</translation>
        </message>
        <message>
            <source>A manager may override with a reason.</source>
            <translation>店长可说明理由后授权。</translation>
        </message>
        <message>
            <source>Too late to return</source>
            <translation>已超过退货期限</translation>
        </message>
        <message>
            <source>Days of the warranty</source>
            <translation>保修天数</translation>
        </message>
        <message>
            <source>Final sale</source>
            <translation>售出不退</translation>
        </message>
        <message>
            <source>Article that is always reviewed</source>
            <translation>必须审核的商品</translation>
        </message>
        <message>
            <source>Final sale: {value} is not taken back</source>
            <translation>售出不退：{value} 不能退</translation>
        </message>
        <message>
            <source>Leave it out, or choose a reason that is the store's fault.</source>
            <translation>请去掉这一行；如属商店责任，请改选相应原因。</translation>
        </message>
        <message>
            <source>Final sale: {value}</source>
            <translation>售出不退：{value}</translation>
        </message>
        <message>
            <source>{resolution} is not offered</source>
            <translation>不能按“{resolution}”退</translation>
        </message>
        <message>
            <source>This store offers: {offered}</source>
            <translation>本店提供：{offered}</translation>
        </message>
        <message>
            <source>Choose another wish.</source>
            <translation>请换一种处理方式。</translation>
        </message>
        <message>
            <source>This line cannot be returned</source>
            <translation>这一行不能退货</translation>
        </message>
        <message>
            <source>Line {sale_line} is no goods: a fee, postage or a price of 0</source>
            <translation>第 {sale_line} 行不是商品（费用、运费或零价）</translation>
        </message>
        <message>
            <source>This cannot be returned</source>
            <translation>不能退货</translation>
        </message>
        <message>
            <source>The rules of the store do not accept it</source>
            <translation>按规则不接受该退货</translation>
        </message>
        <message>
            <source>{tender} is not possible for this refund</source>
            <translation>本次退款不能用“{tender}”</translation>
        </message>
        <message>
            <source>Possible: {allowed}</source>
            <translation>可用：{allowed}</translation>
        </message>
        <message>
            <source>Choose another tender.</source>
            <translation>请换一种支付方式。</translation>
        </message>
        <message>
            <source>This tender is not possible for this refund</source>
            <translation>本次退款不能用这种支付方式</translation>
        </message>
        <message>
            <source>A manager must look at this</source>
            <translation>需要店长审核</translation>
        </message>
        <message>
            <source>Ask a manager.</source>
            <translation>请联系店长。</translation>
        </message>
        <message>
            <source>The store needs at least one manager</source>
            <translation>门店至少需要一名店长</translation>
        </message>
        <message>
            <source>{login} is the last one</source>
            <translation>{login} 是最后一名</translation>
        </message>
        <message>
            <source>Name another manager first.</source>
            <translation>请先指定另一名店长。</translation>
        </message>
        <message>
            <source>A manager is needed</source>
            <translation>此操作需要店长</translation>
        </message>
        <message>
            <source>Ask a manager to enter the PIN.</source>
            <translation>请店长输入 PIN。</translation>
        </message>
        <message>
            <source>Another person must take one of the steps</source>
            <translation>须由另一人完成其中一步</translation>
        </message>
        <message>
            <source>{people} of {needed} people stand behind this refund</source>
            <translation>此退款需要 {needed} 人参与，目前 {people} 人</translation>
        </message>
        <message>
            <source>Ask somebody who has not worked on it.</source>
            <translation>请由未经手的人来做。</translation>
        </message>
        <message>
            <source>You logged this return</source>
            <translation>该退货单由您登记</translation>
        </message>
        <message>
            <source>{logged_by} cannot override it as well</source>
            <translation>{logged_by} 不能再由本人授权</translation>
        </message>
        <message>
            <source>Another manager must override.</source>
            <translation>请由另一名店长授权。</translation>
        </message>
        <message>
            <source>A second person must countersign</source>
            <translation>需要第二人审批</translation>
        </message>
        <message>
            <source>Whoever logged or inspected it cannot</source>
            <translation>登记人和验货人不能审批</translation>
        </message>
        <message>
            <source>A second person is needed</source>
            <translation>此操作需要第二人</translation>
        </message>
        <message>
            <source>Not an amount</source>
            <translation>金额无效</translation>
        </message>
        <message>
            <source>{value}: at most {digits} decimals, with a dot</source>
            <translation>“{value}”：最多 {digits} 位小数，用小数点书写</translation>
        </message>
        <message>
            <source>Write it like 9.90.</source>
            <translation>例如 9.90。</translation>
        </message>
        <message>
            <source>Write digits with a dot, like 9.90.</source>
            <translation>请用数字和小数点书写，例如 9.90。</translation>
        </message>
        <message>
            <source>An amount must be larger than zero</source>
            <translation>金额必须大于零</translation>
        </message>
        <message>
            <source>{amount} was asked, {due} is due</source>
            <translation>本次 {amount}，应退 {due}</translation>
        </message>
        <message>
            <source>The ways of payment do not make up the sale</source>
            <translation>支付方式合计与销售金额不符</translation>
        </message>
        <message>
            <source>{paid} was paid, {total} was sold</source>
            <translation>支付 {paid}，销售 {total}</translation>
        </message>
        <message>
            <source>Correct one of them.</source>
            <translation>请改正其中一项。</translation>
        </message>
        <message>
            <source>This amount cannot be used</source>
            <translation>金额无效</translation>
        </message>
        <message>
            <source>Not a quantity</source>
            <translation>数量无效</translation>
        </message>
        <message>
            <source>Write it like 1 or 0.455.</source>
            <translation>例如 1 或 0.455。</translation>
        </message>
        <message>
            <source>A line is named twice</source>
            <translation>同一行写了两次</translation>
        </message>
        <message>
            <source>Line {line}</source>
            <translation>第 {line} 行</translation>
        </message>
        <message>
            <source>Name each line once.</source>
            <translation>每行只写一次。</translation>
        </message>
        <message>
            <source>This quantity cannot be returned</source>
            <translation>不能退这个数量</translation>
        </message>
        <message>
            <source>Line {line}: {value}; quantities are larger than zero, and whole where the article is sold by the piece</source>
            <translation>第 {line} 行 {value}；数量必须大于零，按件销售的商品必须是整数</translation>
        </message>
        <message>
            <source>This quantity cannot be used</source>
            <translation>数量无效</translation>
        </message>
        <message>
            <source>Unknown reason</source>
            <translation>未知原因</translation>
        </message>
        <message>
            <source>The rules of the store do not know {reason}</source>
            <translation>规则中没有“{reason}”</translation>
        </message>
        <message>
            <source>Choose one of the list.</source>
            <translation>请从列表中选择。</translation>
        </message>
        <message>
            <source>Unknown condition</source>
            <translation>未知成色</translation>
        </message>
        <message>
            <source>The rules of the store do not know {condition}</source>
            <translation>规则中没有“{condition}”</translation>
        </message>
        <message>
            <source>Unknown disposition</source>
            <translation>未知去向</translation>
        </message>
        <message>
            <source>The rules of the store do not know {disposition}</source>
            <translation>规则中没有“{disposition}”</translation>
        </message>
        <message>
            <source>The rules of the store do not know this code</source>
            <translation>规则中没有这个代码</translation>
        </message>
        <message>
            <source>A payment card number must not be stored</source>
            <translation>不得保存银行卡号</translation>
        </message>
        <message>
            <source>Write the last four digits only.</source>
            <translation>请只写后四位。</translation>
        </message>
        <message>
            <source>{amount} is more than was paid with {tender}</source>
            <translation>{amount} 超过用{tender}支付的金额</translation>
        </message>
        <message>
            <source>{tender_left} can still go back to it</source>
            <translation>还可退回 {tender_left}</translation>
        </message>
        <message>
            <source>Pay the rest with another tender.</source>
            <translation>其余请用其他支付方式退款。</translation>
        </message>
        <message>
            <source>This receipt is here already</source>
            <translation>该小票已存在</translation>
        </message>
        <message>
            <source>The same number on the same day</source>
            <translation>同一天的同一小票号</translation>
        </message>
        <message>
            <source>Use that sale.</source>
            <translation>请使用那笔销售。</translation>
        </message>
        <message>
            <source>The same goods, sold on {sale_day}</source>
            <translation>相同货品，销售日期 {sale_day}</translation>
        </message>
        <message>
            <source>Correct the day, or use that sale.</source>
            <translation>请改正日期，或使用那笔销售。</translation>
        </message>
        <message>
            <source>Several wait: {candidates}</source>
            <translation>有多笔待付：{candidates}</translation>
        </message>
        <message>
            <source>Choose one.</source>
            <translation>请选择一笔。</translation>
        </message>
        <message>
            <source>The checklist is not done</source>
            <translation>检查单未完成</translation>
        </message>
        <message>
            <source>{tick} must be ticked</source>
            <translation>“{tick}”必须勾选</translation>
        </message>
        <message>
            <source>Tick it, then save.</source>
            <translation>请勾选后保存。</translation>
        </message>
        <message>
            <source>Something is missing</source>
            <translation>有内容缺失</translation>
        </message>
        <message>
            <source>Fill it in.</source>
            <translation>请填写。</translation>
        </message>
        <message>
            <source>Fill in all fields.</source>
            <translation>请填写完整。</translation>
        </message>
        <message>
            <source>Several sales have this receipt number</source>
            <translation>有多笔销售使用此小票号</translation>
        </message>
        <message>
            <source>{receipt}: {candidates}</source>
            <translation>{receipt}：{candidates}</translation>
        </message>
        <message>
            <source>Choose the day of the sale.</source>
            <translation>请选择销售日期。</translation>
        </message>
        <message>
            <source>Nothing was done</source>
            <translation>未作任何更改</translation>
        </message>
        <message>
            <source>This form was already sent with other content</source>
            <translation>此表单已用其他内容提交过</translation>
        </message>
        <message>
            <source>Open the form again.</source>
            <translation>请重新打开表单。</translation>
        </message>
        <message>
            <source>The rules have faults</source>
            <translation>规则有错误</translation>
        </message>
        <message>
            <source>Nothing was changed</source>
            <translation>未作任何更改</translation>
        </message>
        <message>
            <source>Correct them and save again.</source>
            <translation>请改正后重新保存。</translation>
        </message>
        <message>
            <source>{assignee} cannot take the step {step}</source>
            <translation>{assignee} 不能承担“{step}”</translation>
        </message>
        <message>
            <source>The role is missing or the person is disabled</source>
            <translation>没有相应角色或已停用</translation>
        </message>
        <message>
            <source>Choose somebody else.</source>
            <translation>请另选一人。</translation>
        </message>
        <message>
            <source>You may not do this</source>
            <translation>您无权执行此操作</translation>
        </message>
        <message>
            <source>To {right} you need the role: {roles}</source>
            <translation>“{right}”需要角色：{roles}</translation>
        </message>
        <message>
            <source>Ask somebody who has it to enter the PIN.</source>
            <translation>可请有权限的人输入 PIN。</translation>
        </message>
        <message>
            <source>Wrong PIN</source>
            <translation>PIN 不对</translation>
        </message>
        <message>
            <source>{left} tries are left</source>
            <translation>还可试 {left} 次</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>请再输一次。</translation>
        </message>
        <message>
            <source>Too many wrong PINs</source>
            <translation>PIN 错误次数过多</translation>
        </message>
        <message>
            <source>Locked until {until}</source>
            <translation>锁定到 {until}</translation>
        </message>
        <message>
            <source>Wait, or ask a manager.</source>
            <translation>请等待，或联系店长。</translation>
        </message>
        <message>
            <source>Locked until a manager unlocks it</source>
            <translation>已锁定，须店长解锁</translation>
        </message>
        <message>
            <source>Nobody is logged in</source>
            <translation>没有人登录</translation>
        </message>
        <message>
            <source>Choose your name and enter the PIN.</source>
            <translation>请选择姓名并输入 PIN。</translation>
        </message>
        <message>
            <source>No such line</source>
            <translation>没有这一行</translation>
        </message>
        <message>
            <source>Receipt {receipt} has no line {sale_line}</source>
            <translation>小票 {receipt} 没有第 {sale_line} 行</translation>
        </message>
        <message>
            <source>No receipt {receipt}</source>
            <translation>没有小票 {receipt}</translation>
        </message>
        <message>
            <source>Today's sales may not be imported yet</source>
            <translation>可能尚未导入今天的销售</translation>
        </message>
        <message>
            <source>Import sales, or log without a receipt.</source>
            <translation>请导入销售，或按无小票登记。</translation>
        </message>
        <message>
            <source>No return {number}</source>
            <translation>没有退货单 {number}</translation>
        </message>
        <message>
            <source>Look for the phone number or the name.</source>
            <translation>可按手机号或姓名查找。</translation>
        </message>
        <message>
            <source>The return has no line {line}</source>
            <translation>退货单没有第 {line} 行</translation>
        </message>
        <message>
            <source>No such refund</source>
            <translation>没有这笔退款</translation>
        </message>
        <message>
            <source>No such payout</source>
            <translation>没有这笔付款</translation>
        </message>
        <message>
            <source>The return has no payout {payout}</source>
            <translation>退货单没有付款 {payout}</translation>
        </message>
        <message>
            <source>No such person</source>
            <translation>没有这个人</translation>
        </message>
        <message>
            <source>Nothing was found</source>
            <translation>没有找到</translation>
        </message>
        <message>
            <source>Somebody else has just changed this return</source>
            <translation>此单刚被别人修改</translation>
        </message>
        <message>
            <source>The new state is shown; what you typed is kept</source>
            <translation>已更新显示，您输入的内容保留</translation>
        </message>
        <message>
            <source>Look at it, then do it again.</source>
            <translation>请看过后再操作。</translation>
        </message>
        <message>
            <source>Another window is writing</source>
            <translation>另一窗口正在写入</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>请稍后再试。</translation>
        </message>
        <message>
            <source>The store file is damaged</source>
            <translation>数据文件已损坏</translation>
        </message>
        <message>
            <source>It was not changed</source>
            <translation>文件未改动</translation>
        </message>
        <message>
            <source>Keep it, and go back to the newest backup.</source>
            <translation>请保留它，并用最新备份恢复。</translation>
        </message>
        <message>
            <source>The store file was changed from outside</source>
            <translation>数据文件被外部改动</translation>
        </message>
        <message>
            <source>Something other than this program wrote to it</source>
            <translation>有其他程序写入过</translation>
        </message>
        <message>
            <source>Check the store, in the menu, to see where.</source>
            <translation>请运行“检查数据”查看位置。</translation>
        </message>
        <message>
            <source>Not a file of Return Desk</source>
            <translation>不是退货台的文件</translation>
        </message>
        <message>
            <source>{file} was not touched</source>
            <translation>{file} 未改动</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <translation>请选择其他文件。</translation>
        </message>
        <message>
            <source>It was not touched</source>
            <translation>文件未改动</translation>
        </message>
        <message>
            <source>Made by a newer version</source>
            <translation>由较新版本建立</translation>
        </message>
        <message>
            <source>File {found}, this program {supported}; the file was not touched</source>
            <translation>文件版本 {found}，本程序 {supported}；数据未改动</translation>
        </message>
        <message>
            <source>Install the newer version.</source>
            <translation>请更新程序。</translation>
        </message>
        <message>
            <source>The file was not touched</source>
            <translation>数据未改动</translation>
        </message>
        <message>
            <source>Not saved: the disk reported an error</source>
            <translation>磁盘报错，未保存</translation>
        </message>
        <message>
            <source>Check the disk, then try again.</source>
            <translation>请检查磁盘后重试。</translation>
        </message>
        <message>
            <source>The import stopped: the disk is full or failed</source>
            <translation>导入已停止：磁盘已满或报错</translation>
        </message>
        <message>
            <source>{done} of {rows} rows are in and right</source>
            <translation>已导入 {done} 行（共 {rows} 行），均正确无误</translation>
        </message>
        <message>
            <source>See to the disk, then import the file again: it goes on from there.</source>
            <translation>请处理磁盘问题后重新导入该文件，将从中断处继续。</translation>
        </message>
        <message>
            <source>Not saved: the disk is full</source>
            <translation>磁盘已满，未保存</translation>
        </message>
        <message>
            <source>What you typed is still here</source>
            <translation>您输入的内容仍在窗口中</translation>
        </message>
        <message>
            <source>Free some space, then try again.</source>
            <translation>请腾出空间后重试。</translation>
        </message>
        <message>
            <source>No right to this file</source>
            <translation>没有此文件的权限</translation>
        </message>
        <message>
            <source>{file} cannot be read or written; nothing was changed</source>
            <translation>无法读写 {file}；未作任何更改</translation>
        </message>
        <message>
            <source>Check the owner of the file and its folder.</source>
            <translation>请检查文件及其文件夹的所有者。</translation>
        </message>
        <message>
            <source>No such file</source>
            <translation>没有这个文件</translation>
        </message>
        <message>
            <source>This file belongs to the store itself</source>
            <translation>这是门店自身的文件</translation>
        </message>
        <message>
            <source>The file exists already</source>
            <translation>文件已存在</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>请换一个名称。</translation>
        </message>
        <message>
            <source>The key of this store is missing</source>
            <translation>缺少本店的密钥</translation>
        </message>
        <message>
            <source>Reading works, writing does not</source>
            <translation>可以查看，不能更改</translation>
        </message>
        <message>
            <source>Bring the saved copy of it back before somebody logs in.</source>
            <translation>登录前请取回保存的密钥副本。</translation>
        </message>
        <message>
            <source>Something went wrong inside the program</source>
            <translation>程序内部出错</translation>
        </message>
        <message>
            <source>Nothing was saved</source>
            <translation>未保存任何内容</translation>
        </message>
        <message>
            <source>Try again; if it stays, restart Return Desk.</source>
            <translation>请重试；若仍出现，请重新启动退货台。</translation>
        </message>
        <message>
            <source>It is not known whether this was done</source>
            <translation>不确定此操作是否完成</translation>
        </message>
        <message>
            <source>The program was interrupted in the middle</source>
            <translation>程序中途被打断</translation>
        </message>
        <message>
            <source>Do not hand out money again; look at the return first.</source>
            <translation>请勿再次付款，先查看退货单。</translation>
        </message>
        <message>
            <source>The computer's clock may be wrong: it says {clock}</source>
            <translation>电脑时钟可能有误：显示 {clock}</translation>
        </message>
        <message>
            <source>The last entry is of {last}; nothing was saved</source>
            <translation>最后一条记录为 {last}；未保存任何内容</translation>
        </message>
        <message>
            <source>Set the clock right. If it is right, a manager runs: returndesk-cli clock accept</source>
            <translation>请校正时钟。若时钟无误，请店长运行：returndesk-cli clock accept</translation>
        </message>
        <message>
            <source>Settlement</source>
            <translation>结算</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>快递公司</translation>
        </message>
        <message>
            <source>Tracking number</source>
            <translation>运单号</translation>
        </message>
        <message>
            <source>Article number</source>
            <translation>货号</translation>
        </message>
        <message>
            <source>at least one article</source>
            <translation>至少一件商品</translation>
        </message>
        <message>
            <source>Only {balance} is left on the store credit</source>
            <translation>抵用券余额只有 {balance}</translation>
        </message>
        <message>
            <source>{credit}: {amount} was asked</source>
            <translation>{credit}：要求使用 {amount}</translation>
        </message>
        <message>
            <source>Take at most that.</source>
            <translation>最多使用该金额。</translation>
        </message>
        <message>
            <source>This is an exchange</source>
            <translation>这是换货</translation>
        </message>
        <message>
            <source>The customer gets new goods for settlement {settlement}, no money</source>
            <translation>结算 {settlement} 换出新货，不退款</translation>
        </message>
        <message>
            <source>Hand out the new goods, or change it.</source>
            <translation>请换出新货，或更改处理方式。</translation>
        </message>
        <message>
            <source>The goods are sent again</source>
            <translation>这是补发</translation>
        </message>
        <message>
            <source>The customer gets a parcel for settlement {settlement}, no money</source>
            <translation>结算 {settlement} 补发商品，不退款</translation>
        </message>
        <message>
            <source>Send it, or change it.</source>
            <translation>请寄出，或更改处理方式。</translation>
        </message>
        <message>
            <source>This is a store credit</source>
            <translation>这是抵用券</translation>
        </message>
        <message>
            <source>The customer gets a code for settlement {settlement}, no money</source>
            <translation>结算 {settlement} 发放抵用券，不退款</translation>
        </message>
        <message>
            <source>Issue it, or change it.</source>
            <translation>请发券，或更改处理方式。</translation>
        </message>
        <message>
            <source>This is a refund</source>
            <translation>这是退款</translation>
        </message>
        <message>
            <source>The customer gets money for settlement {settlement}</source>
            <translation>结算 {settlement} 退还款项</translation>
        </message>
        <message>
            <source>Pay it, or change it.</source>
            <translation>请退款，或更改处理方式。</translation>
        </message>
        <message>
            <source>The new goods are handed out already</source>
            <translation>新货已换出</translation>
        </message>
        <message>
            <source>Only the rest of settlement {settlement} is still due</source>
            <translation>结算 {settlement} 只剩差额未退</translation>
        </message>
        <message>
            <source>Pay the rest.</source>
            <translation>请退还差额。</translation>
        </message>
        <message>
            <source>Something was given for it already</source>
            <translation>已部分支付</translation>
        </message>
        <message>
            <source>Settlement {settlement} cannot become another</source>
            <translation>结算 {settlement} 不能再更改处理方式</translation>
        </message>
        <message>
            <source>Give what is left.</source>
            <translation>请支付剩余部分。</translation>
        </message>
        <message>
            <source>It is that already</source>
            <translation>已是该处理方式</translation>
        </message>
        <message>
            <source>Settlement {settlement} stays as it is</source>
            <translation>结算 {settlement} 未作更改</translation>
        </message>
        <message>
            <source>Choose something else.</source>
            <translation>请选择其他方式。</translation>
        </message>
        <message>
            <source>Settlement {settlement} is {state}</source>
            <translation>结算 {settlement} 状态为“{state}”</translation>
        </message>
        <message>
            <source>This store credit has ended</source>
            <translation>该抵用券已到期</translation>
        </message>
        <message>
            <source>{credit} counted until {expired_on}</source>
            <translation>{credit} 有效期至 {expired_on}</translation>
        </message>
        <message>
            <source>The same article cannot be handed out</source>
            <translation>不能换同款</translation>
        </message>
        <message>
            <source>{sku} came back for: {reason}; the same again is only for goods at fault</source>
            <translation>{sku} 因“{reason}”退回；只有质量等商店责任才换同款</translation>
        </message>
        <message>
            <source>Choose another article, size or colour, or change it to a refund.</source>
            <translation>请换其他商品或尺码颜色，或改为退款。</translation>
        </message>
        <message>
            <source>{amount} cannot be deducted</source>
            <translation>不能扣减 {amount}</translation>
        </message>
        <message>
            <source>More than zero and at most {most} for line {line}</source>
            <translation>第 {line} 行须大于零且不超过 {most}</translation>
        </message>
        <message>
            <source>Correct the deduction.</source>
            <translation>请改正扣减金额。</translation>
        </message>
        <message>
            <source>Line {line} has two deductions</source>
            <translation>第 {line} 行有两次扣减</translation>
        </message>
        <message>
            <source>Write one, with both reasons.</source>
            <translation>请合并为一次并写明原因。</translation>
        </message>
        <message>
            <source>This price cannot be used</source>
            <translation>价格无效</translation>
        </message>
        <message>
            <source>{sku}: {amount}</source>
            <translation>{sku}：{amount}</translation>
        </message>
        <message>
            <source>Correct it.</source>
            <translation>请改正。</translation>
        </message>
        <message>
            <source>This quantity cannot be handed out</source>
            <translation>数量无效</translation>
        </message>
        <message>
            <source>{sku}: {value}; quantities are larger than zero</source>
            <translation>{sku}：{value}；数量必须大于零</translation>
        </message>
        <message>
            <source>Which settlement?</source>
            <translation>请指明哪一笔结算</translation>
        </message>
        <message>
            <source>The return has no settlement {settlement}</source>
            <translation>该退货单没有结算 {settlement}</translation>
        </message>
        <message>
            <source>{sku} was not sold in the last {days} days</source>
            <translation>最近 {days} 天没有售出过 {sku}</translation>
        </message>
        <message>
            <source>Nobody can say what it is worth without a receipt</source>
            <translation>没有小票，无法确定金额</translation>
        </message>
        <message>
            <source>Look for the sale by phone, name or amount.</source>
            <translation>请按电话、姓名或金额查找销售。</translation>
        </message>
        <message>
            <source>Nothing comes back without a receipt here</source>
            <translation>本店不接受无小票退货</translation>
        </message>
        <message>
            <source>Look for the sale by phone, name, article or amount.</source>
            <translation>请按电话、姓名、商品或金额查找销售。</translation>
        </message>
        <message>
            <source>No money without a receipt</source>
            <translation>没有小票不退现金</translation>
        </message>
        <message>
            <source>This store gives new goods or a store credit for it</source>
            <translation>本店只换货或发抵用券</translation>
        </message>
        <message>
            <source>No money after the window</source>
            <translation>超过退货期限不退现金</translation>
        </message>
        <message>
            <source>This store gives new goods or a store credit for late goods</source>
            <translation>超期商品本店只换货或发抵用券</translation>
        </message>
        <message>
            <source>No money for goods that a credit paid</source>
            <translation>抵用券购得的商品不退现金</translation>
        </message>
        <message>
            <source>They come back for new goods or a store credit</source>
            <translation>只换货或发抵用券</translation>
        </message>
        <message>
            <source>No money for a gift receipt</source>
            <translation>凭礼品小票不退现金</translation>
        </message>
        <message>
            <source>Somebody else paid; this store gives new goods or a store credit</source>
            <translation>付款人不是来退的人；本店只换货或发抵用券</translation>
        </message>
        <message>
            <source>Too much without a receipt this year</source>
            <translation>今年无小票退货超过上限</translation>
        </message>
        <message>
            <source>With this one it is {value}; the limit is {limit}</source>
            <translation>连同本次共 {value}，上限 {limit}</translation>
        </message>
        <message>
            <source>New goods or a store credit were approved, no money</source>
            <translation>批准的是换货或抵用券，不退现金</translation>
        </message>
        <message>
            <source>Choose one of these; money needs a manager's override at the review.</source>
            <translation>请从中选择；退现金须在审核时由店长授权。</translation>
        </message>
        <message>
            <source>There is no receipt</source>
            <translation>没有小票</translation>
        </message>
        <message>
            <source>A manager looks at it first</source>
            <translation>须先由店长审核</translation>
        </message>
        <message>
            <source>Ask a manager to approve it.</source>
            <translation>请联系店长批准。</translation>
        </message>
        <message>
            <source>The rest is not paid in money here</source>
            <translation>余额不退现金</translation>
        </message>
        <message>
            <source>The new goods make {amount} of {due}</source>
            <translation>新货合计 {amount}，应换 {due}</translation>
        </message>
        <message>
            <source>Choose goods for all of it, or a store credit.</source>
            <translation>请选足额的商品，或改发抵用券。</translation>
        </message>
        <message>
            <source>After the window</source>
            <translation>超过退货期限</translation>
        </message>
        <message>
            <source>Paid by store credit</source>
            <translation>用抵用券支付</translation>
        </message>
        <message>
            <source>Gift receipt</source>
            <translation>礼品小票</translation>
        </message>
        <message>
            <source>No receipt</source>
            <translation>没有小票</translation>
        </message>
        <message>
            <source>Claimed without a receipt this year</source>
            <translation>今年无小票退货金额</translation>
        </message>
        <message>
            <source>Grant at most that.</source>
            <translation>最多批准该金额。</translation>
        </message>
        <message>
            <source>It must be more than zero</source>
            <translation>必须大于零</translation>
        </message>
        <message>
            <source>Only {left} of compensation is left</source>
            <translation>赔付只剩 {left}</translation>
        </message>
        <message>
            <source>Only {left} of this kind is left</source>
            <translation>该种类只剩 {left}</translation>
        </message>
        <message>
            <source>Pay it, or take it back.</source>
            <translation>请付款或撤回。</translation>
        </message>
        <message>
            <source>The rules of the store know no compensation {kind}</source>
            <translation>规则中没有赔付种类 {kind}</translation>
        </message>
        <message>
            <source>This is a compensation</source>
            <translation>这是赔付</translation>
        </message>
        <message>
            <source>This is not granted here</source>
            <translation>本店没有这种赔付</translation>
        </message>
        <message>
            <source>{amount} cannot be granted</source>
            <translation>不能批准 {amount}</translation>
        </message>
        <message>
            <source>{amount} was asked; a return may get {limit} in all</source>
            <translation>要求 {amount}；一张退货单合计最多 {limit}</translation>
        </message>
        <message>
            <source>{amount} was asked; a return may get {limit} of it</source>
            <translation>要求 {amount}；一张退货单该种类最多 {limit}</translation>
        </message>
        <message>
            <source>Somebody decided booking {booking} of the till before</source>
            <translation>编号 {booking} 的收银机退货此前已有人认定</translation>
        </message>
        <message>
            <source>Return {number} has another article, is not paid yet, or is booked in the till already</source>
            <translation>退货单 {number} 的商品不同、尚未付款，或收银机已登记</translation>
        </message>
        <message>
            <source>Red invoices were noted against it</source>
            <translation>已对其登记红字发票</translation>
        </message>
        <message>
            <source>{numbers} over {red_done} stand against {invoice_number}, the last invoice of {receipt}</source>
            <translation>{receipt} 唯一的发票 {invoice_number} 已有红字发票 {numbers}，合计 {red_done}</translation>
        </message>
        <message>
            <source>Withdraw those first, or note the right invoice before.</source>
            <translation>请先撤销红字发票，或先登记正确的发票。</translation>
        </message>
        <message>
            <source>The sale has no such invoice</source>
            <translation>该销售没有这张发票</translation>
        </message>
        <message>
            <source>{invoice_number} is none of receipt {receipt}</source>
            <translation>小票 {receipt} 没有发票 {invoice_number}</translation>
        </message>
        <message>
            <source>Nothing was decided about it yet</source>
            <translation>尚未认定</translation>
        </message>
        <message>
            <source>Booking {booking} of the till is open</source>
            <translation>编号 {booking} 的收银机退货待认定</translation>
        </message>
        <message>
            <source>Decide what it is.</source>
            <translation>请先认定。</translation>
        </message>
        <message>
            <source>Goods given are joined with this receipt</source>
            <translation>换出或补发的商品已与这张小票对应</translation>
        </message>
        <message>
            <source>{quantity} of {voucher} are on receipt {receipt}</source>
            <translation>凭证 {voucher} 的 {quantity} 件在小票 {receipt} 上</translation>
        </message>
        <message>
            <source>Part them first in Goods given.</source>
            <translation>请先在“换出补发”中撤销对应。</translation>
        </message>
        <message>
            <source>They are not joined</source>
            <translation>没有对应关系</translation>
        </message>
        <message>
            <source>{voucher} is not on receipt {receipt}</source>
            <translation>凭证 {voucher} 不在小票 {receipt} 上</translation>
        </message>
        <message>
            <source>Some came back already</source>
            <translation>已有退回</translation>
        </message>
        <message>
            <source>{quantity} of {sku} by {voucher}, return {returns}; by {receipt} they could come back once more</source>
            <translation>{sku} 已凭 {voucher} 退回 {quantity} 件（退货单 {returns}）；还能凭 {receipt} 再退一次</translation>
        </message>
        <message>
            <source>Cancel that return first, or leave them joined.</source>
            <translation>请先取消该退货单，或保持对应。</translation>
        </message>
        <message>
            <source>It was said already</source>
            <translation>已经认定过</translation>
        </message>
        <message>
            <source>Nobody said that, so nothing is taken back</source>
            <translation>没有这项认定，无可撤销</translation>
        </message>
        <message>
            <source>They are joined with this receipt</source>
            <translation>已与这张小票对应</translation>
        </message>
        <message>
            <source>{voucher} is on receipt {receipt}</source>
            <translation>凭证 {voucher} 在小票 {receipt} 上</translation>
        </message>
        <message>
            <source>Take that back first.</source>
            <translation>请先撤销。</translation>
        </message>
        <message>
            <source>It was found to be this return</source>
            <translation>已认定为这张退货单</translation>
        </message>
        <message>
            <source>Booking {booking} of the till is {number}</source>
            <translation>编号 {booking} 的收银机退货就是 {number}</translation>
        </message>
        <message>
            <source>Take that back first in In both.</source>
            <translation>请先在“双方均有”中撤销。</translation>
        </message>
        <message>
            <source>This is a past return</source>
            <translation>这是历史退货</translation>
        </message>
        <message>
            <source>A booking of the till is never one of these</source>
            <translation>收银机的退货不会与历史退货对应</translation>
        </message>
        <message>
            <source>Name a return of this desk.</source>
            <translation>请指明本店的退货单。</translation>
        </message>
        <message>
            <source>A manager said that they are two different sales</source>
            <translation>店长已认定是两笔不同的销售</translation>
        </message>
        <message>
            <source>{voucher} and receipt {receipt}</source>
            <translation>凭证 {voucher} 与小票 {receipt}</translation>
        </message>
        <message>
            <source>A manager said that it is not this return</source>
            <translation>店长已认定不是这张退货单</translation>
        </message>
        <message>
            <source>Booking {booking} of the till and {number}</source>
            <translation>编号 {booking} 的收银机退货与 {number}</translation>
        </message>
        <message>
            <source>This booking is decided already</source>
            <translation>这笔收银机退货已认定</translation>
        </message>
        <message>
            <source>This return has nothing that the booking could be</source>
            <translation>该退货单中没有与这笔相符的商品</translation>
        </message>
        <message>
            <source>Choose another return, or keep it as the till&apos;s own.</source>
            <translation>请选择其他退货单，或认定为收银机自己的退货。</translation>
        </message>
        <message>
            <source>How does the customer pay the rest?</source>
            <translation>顾客如何补付差价？</translation>
        </message>
        <message>
            <source>The new goods cost {amount} more</source>
            <translation>新货比原货多 {amount}</translation>
        </message>
        <message>
            <source>Whole pieces only</source>
            <translation>只能整件</translation>
        </message>
        <message>
            <source>{sku} is sold by the piece, not in parts</source>
            <translation>{sku} 按件出售，不能拆零</translation>
        </message>
        <message>
            <source>Nothing is due for it</source>
            <translation>这笔不再应付</translation>
        </message>
        <message>
            <source>Settlement {settlement} was taken back or changed to another</source>
            <translation>结算 {settlement} 已撤回或已更改</translation>
        </message>
        <message>
            <source>The till may have paid this already</source>
            <translation>收银机可能已付过这笔款</translation>
        </message>
        <message>
            <source>It booked {quantity} back on {store_day}, receipt {receipt}, {amount}</source>
            <translation>收银机已于 {store_day} 退过 {quantity} 件，小票 {receipt}，金额 {amount}</translation>
        </message>
        <message>
            <source>If the customer has the money, give {receipt} as the reference; if not, a manager decides in Reports &gt; Till.</source>
            <translation>若顾客已收到钱，请以 {receipt} 作为流水号登记；若没有，请店长在“报表 &gt; 收银机”认定。</translation>
        </message>
        <message>
            <source>This receipt has none of the goods given</source>
            <translation>该小票上没有这些换出或补发的商品</translation>
        </message>
        <message>
            <source>{receipt} has other articles than {voucher}, or they came back already</source>
            <translation>{receipt} 的商品与 {voucher} 不同，或已退回</translation>
        </message>
        <message>
            <source>Choose another receipt.</source>
            <translation>请选择其他小票。</translation>
        </message>
        <message>
            <source>The goods of {voucher} have their receipt already</source>
            <translation>{voucher} 的商品已有对应小票</translation>
        </message>
        <message>
            <source>These goods are to be repaired</source>
            <translation>该货品要维修</translation>
        </message>
        <message>
            <source>Line {line}: what stays with the customer cannot be</source>
            <translation>第 {line} 行：留在顾客处的货品无法维修</translation>
        </message>
        <message>
            <source>Receive them.</source>
            <translation>请收货。</translation>
        </message>
        <message>
            <source>This is a repair</source>
            <translation>此结算为维修</translation>
        </message>
        <message>
            <source>Nothing is paid for settlement {settlement}; the customer gets the goods back</source>
            <translation>结算 {settlement} 不付款，顾客取回货品</translation>
        </message>
        <message>
            <source>Send the goods, or change it.</source>
            <translation>请送修，或更改处理方式。</translation>
        </message>
        <message>
            <source>Not sent for repair yet</source>
            <translation>尚未送修</translation>
        </message>
        <message>
            <source>The goods of settlement {settlement} are still here</source>
            <translation>结算 {settlement} 的货品还在店里</translation>
        </message>
        <message>
            <source>Send them first.</source>
            <translation>请先送修。</translation>
        </message>
        <message>
            <source>Not back from repair yet</source>
            <translation>尚未修回</translation>
        </message>
        <message>
            <source>The goods of settlement {settlement} are away</source>
            <translation>结算 {settlement} 的货品在外维修</translation>
        </message>
        <message>
            <source>Book them back when they come.</source>
            <translation>修回后请登记。</translation>
        </message>
        <message>
            <source>Back from repair already</source>
            <translation>已经修回</translation>
        </message>
        <message>
            <source>The goods of settlement {settlement} wait for the customer</source>
            <translation>结算 {settlement} 的货品等顾客取货</translation>
        </message>
        <message>
            <source>Hand them over, or send them again.</source>
            <translation>请交付，或再次送修。</translation>
        </message>
        <message>
            <source>The customer has the goods already</source>
            <translation>顾客已取回货品</translation>
        </message>
        <message>
            <source>Settlement {settlement} is done</source>
            <translation>结算 {settlement} 已完成</translation>
        </message>
        <message>
            <source>Something was deducted</source>
            <translation>已有扣减</translation>
        </message>
        <message>
            <source>A repair would forget what was taken off settlement {settlement}</source>
            <translation>改为维修会丢失结算 {settlement} 的扣减</translation>
        </message>
        <message>
            <source>Choose a refund, an exchange or a credit.</source>
            <translation>请选退款、换货或抵用券。</translation>
        </message>
        <message>
            <source>The goods never came</source>
            <translation>货品没有退回</translation>
        </message>
        <message>
            <source>What is not here cannot be repaired</source>
            <translation>不在店里的货品无法维修</translation>
        </message>
        <message>
            <source>Only goods at fault are repaired</source>
            <translation>只维修有问题的商品</translation>
        </message>
        <message>
            <source>The reason is: {reason}</source>
            <translation>原因为：{reason}</translation>
        </message>
        <message>
            <source>Choose another reason, or another wish.</source>
            <translation>请改选原因或处理方式。</translation>
        </message>
        <message>
            <source>Sent to</source>
            <translation>送修至</translation>
        </message>
        <message>
            <source>Expected back</source>
            <translation>预计修回</translation>
        </message>
        <message>
            <source>back</source>
            <translation>已修回</translation>
        </message>
        <message>
            <source>Flagged customer</source>
            <translation>被标记的顾客</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>截止日</translation>
        </message>
        <message>
            <source>The customer is flagged until {limit}</source>
            <translation>该顾客已被标记，有效至 {limit}</translation>
        </message>
        <message>
            <source>The customer is flagged</source>
            <translation>该顾客已被标记</translation>
        </message>
        <message>
            <source>The last day {last_day} is over</source>
            <translation>截止日 {last_day} 已过</translation>
        </message>
        <message>
            <source>Today is {today}</source>
            <translation>今天是 {today}</translation>
        </message>
        <message>
            <source>Choose today or later, or no last day.</source>
            <translation>请选择今天或以后的日期，或不填。</translation>
        </message>
        <message>
            <source>This flag was withdrawn already</source>
            <translation>该标记已撤销</translation>
        </message>
        <message>
            <source>On {withdrawn_on}</source>
            <translation>于 {withdrawn_on}</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>未作更改。</translation>
        </message>
        <message>
            <source>The customer may have the money from the till</source>
            <translation>顾客可能已从收银机收到钱</translation>
        </message>
        <message>
            <source>The till booked {quantity} back on {store_day}, receipt {receipt}, {amount}</source>
            <translation>收银机已于 {store_day} 退过 {quantity} 件，小票 {receipt}，金额 {amount}</translation>
        </message>
        <message>
            <source>A manager decides first in Reports &gt; Till.</source>
            <translation>请先由店长在“报表 &gt; 收银机”认定。</translation>
        </message>
        <message>
            <source>This return is of another sale</source>
            <translation>该退货单属于另一笔销售</translation>
        </message>
        <message>
            <source>The booking names receipt {receipt}; {number} is not of it</source>
            <translation>收银机退货对应小票 {receipt}，{number} 不属于它</translation>
        </message>
        <message>
            <source>A return of ours holds these goods and is not paid</source>
            <translation>本店退货单占用这些商品且尚未付款</translation>
        </message>
        <message>
            <source>{returns} would be paid as well</source>
            <translation>{returns} 会再付一次</translation>
        </message>
        <message>
            <source>Cancel it, or pay it with the till&apos;s receipt as the reference.</source>
            <translation>请取消它，或以收银机小票为流水号登记付款。</translation>
        </message>
        <message>
            <source>May be back already</source>
            <translation>可能已退过</translation>
        </message>
        <message>
            <source>The same goods may be back already</source>
            <translation>同一商品可能已退过</translation>
        </message>
        <message>
            <source>By receipt {value}</source>
            <translation>凭小票 {value}</translation>
        </message>
        <message>
            <source>A manager looks at it first: Reports, Till, Goods given says what the till sold.</source>
            <translation>须先由店长核对：在“报表 &gt; 收银机 &gt; 换出补发”中可看收银机卖出了什么。</translation>
        </message>
        <message>
            <source>This parcel came before</source>
            <translation>该包裹已登记过</translation>
        </message>
        <message>
            <source>Scan its number to see what became of it.</source>
            <translation>请扫描运单号查看其去向。</translation>
        </message>
        <message>
            <source>This parcel is return {return} already</source>
            <translation>该包裹已对应退货单 {return}</translation>
        </message>
        <message>
            <source>Look at that return.</source>
            <translation>请查看该退货单。</translation>
        </message>
        <message>
            <source>This parcel was sent back</source>
            <translation>该包裹已寄回</translation>
        </message>
        <message>
            <source>By {carrier} {tracking}</source>
            <translation>{carrier} {tracking}</translation>
        </message>
        <message>
            <source>If it came again, receive it under its new number.</source>
            <translation>若再次收到，请按新的运单号登记。</translation>
        </message>
        <message>
            <source>Invoice number</source>
            <translation>发票号码</translation>
        </message>
        <message>
            <source>No invoice is known for this sale</source>
            <translation>该销售没有发票记录</translation>
        </message>
        <message>
            <source>Receipt {receipt}</source>
            <translation>小票 {receipt}</translation>
        </message>
        <message>
            <source>Import the sales with their invoices, if one was issued.</source>
            <translation>若已开票，请带发票列重新导入销售。</translation>
        </message>
        <message>
            <source>No red invoice is due yet</source>
            <translation>暂不需要红字发票</translation>
        </message>
        <message>
            <source>Nothing of this return arrived at the customer in money or as a credit</source>
            <translation>本退货单尚无到账的退款或抵用券</translation>
        </message>
        <message>
            <source>Pay it first.</source>
            <translation>请先完成退款。</translation>
        </message>
        <message>
            <source>The red invoice is done</source>
            <translation>红字发票已开</translation>
        </message>
        <message>
            <source>{given_back} was given back, red invoices take back {red_done}</source>
            <translation>已退 {given_back}，红字发票已开 {red_done}</translation>
        </message>
        <message>
            <source>Withdraw one first, if its number is wrong.</source>
            <translation>若号码有误，请先撤销。</translation>
        </message>
        <message>
            <source>There is no red invoice to withdraw</source>
            <translation>没有可撤销的红字发票</translation>
        </message>
        <message>
            <source>{number} is the number of the sale&apos;s own invoice</source>
            <translation>{number} 是原销售发票的号码</translation>
        </message>
        <message>
            <source>Enter the number of the red one.</source>
            <translation>请填写红字发票的号码。</translation>
        </message>
        <message>
            <source>Red invoice {number} is noted for this return already</source>
            <translation>红字发票 {number} 已登记在本退货单</translation>
        </message>
        <message>
            <source>Enter another number, or withdraw that one first.</source>
            <translation>请填写其他号码，或先撤销该张。</translation>
        </message>
        <message>
            <source>Which red invoice?</source>
            <translation>哪张红字发票？</translation>
        </message>
        <message>
            <source>Several stand: {numbers}</source>
            <translation>有多张有效：{numbers}</translation>
        </message>
        <message>
            <source>A red invoice over {due} is due</source>
            <translation>待开红字发票 {due}</translation>
        </message>
        <message>
            <source>{amount} was asked; {given_back} was given back, {red_done} of it has a red invoice</source>
            <translation>登记 {amount}；已退 {given_back}，红字发票已开 {red_done}</translation>
        </message>
        <message>
            <source>Note at most what is due.</source>
            <translation>最多登记待开金额。</translation>
        </message>
        <message>
            <source>This merge was undone already</source>
            <translation>该合并已撤销</translation>
        </message>
        <message>
            <source>On {undone_on}</source>
            <translation>于 {undone_on}</translation>
        </message>
        <message>
            <source>That is this customer</source>
            <translation>这就是该顾客本人</translation>
        </message>
        <message>
            <source>Choose another customer.</source>
            <translation>请选择另一位顾客。</translation>
        </message>
        <message>
            <source>They are one person already</source>
            <translation>两者已是同一人</translation>
        </message>
        <message>
            <source>Line {line}: {asked} cannot go, only {outstanding}</source>
            <translation>第 {line} 行：不能拆出 {asked}，最多 {outstanding}</translation>
        </message>
        <message>
            <source>{review} wait for review, {receive} for the goods, {inspect} for inspection; what was inspected, lost or ended stays here</source>
            <translation>待审核 {review}，待收货 {receive}，待验货 {inspect}；已验货、未收到或已了结的留在本单</translation>
        </message>
        <message>
            <source>Choose fewer.</source>
            <translation>请减少数量。</translation>
        </message>
        <message>
            <source>Nothing would stay in this return</source>
            <translation>本退货单将什么都不留</translation>
        </message>
        <message>
            <source>{asked} of its {live} units would go</source>
            <translation>共 {live} 件，要拆出 {asked} 件</translation>
        </message>
        <message>
            <source>Leave at least one, or go on with this return.</source>
            <translation>请至少留下一件，或在本退货单继续处理。</translation>
        </message>
        <message>
            <source>Which {asked} of line {line} go?</source>
            <translation>第 {line} 行要拆出哪 {asked} 件？</translation>
        </message>
        <message>
            <source>{review} wait for review, {receive} for the goods, {inspect} for inspection</source>
            <translation>待审核 {review}，待收货 {receive}，待验货 {inspect}</translation>
        </message>
        <message>
            <source>Name the step.</source>
            <translation>请指明步骤。</translation>
        </message>
        <message>
            <source>This inspection cannot be undone</source>
            <translation>该次验货不能撤销</translation>
        </message>
        <message>
            <source>Settlement {settlement} that it granted is paid, given or sent by now</source>
            <translation>由此产生的结算 {settlement} 已付款、已给出或已寄出</translation>
        </message>
        <message>
            <source>Report the payout as failed, void the credit, or take the goods back as a new return.</source>
            <translation>请登记付款失败、作废抵用券，或作为新的退货收回商品。</translation>
        </message>
        <message>
            <source>Line {line}: {asked} cannot be taken back, only {outstanding}</source>
            <translation>第 {line} 行：{asked} 件无法撤销，最多 {outstanding} 件</translation>
        </message>
        <message>
            <source>The others went on to a later step or left the store</source>
            <translation>其余已进入后续步骤或已离店</translation>
        </message>
        <message>
            <source>Undo that step first, or choose fewer.</source>
            <translation>请先撤销后续步骤，或减少数量。</translation>
        </message>
        <message>
            <source>This cannot be undone</source>
            <translation>不能撤销</translation>
        </message>
        <message>
            <source>Nothing of it is left as it was then</source>
            <translation>其结果已不再是当时的状态</translation>
        </message>
        <message>
            <source>A parcel has a carrier and a number</source>
            <translation>包裹须有快递公司和运单号</translation>
        </message>
        <message>
            <source>Fill in both, or neither when the customer takes the goods.</source>
            <translation>请都填写；顾客自取则都不填。</translation>
        </message>
        <message>
            <source>This exception is closed already</source>
            <translation>该异常已了结</translation>
        </message>
        <message>
            <source>An exception of this kind is open already</source>
            <translation>已有同类异常未了结</translation>
        </message>
        <message>
            <source>It is exception {exception} of this return</source>
            <translation>本退货单的异常 {exception}</translation>
        </message>
        <message>
            <source>Follow that one up, or close it first.</source>
            <translation>请继续跟进该异常，或先将其了结。</translation>
        </message>
        <message>
            <source>There is nothing to follow up</source>
            <translation>无需跟进</translation>
        </message>
        <message>
            <source>No refund of this return failed and waits, or no goods wait to be handed over</source>
            <translation>没有待重付的失败退款，或没有待交还的货品</translation>
        </message>
        <message>
            <source>Choose another kind.</source>
            <translation>请选择其他种类。</translation>
        </message>
        <message>
            <source>This step is done already</source>
            <translation>该步骤已完成</translation>
        </message>
        <message>
            <source>The plan has no such step</source>
            <translation>处理方案中没有该步骤</translation>
        </message>
        <message>
            <source>The rules of the store do not know {exception_step}</source>
            <translation>规则中没有 {exception_step}</translation>
        </message>
        <message>
            <source>Close it with how it ended.</source>
            <translation>请写明结果了结。</translation>
        </message>
        <message>
            <source>Which goods were damaged?</source>
            <translation>哪些商品受损？</translation>
        </message>
        <message>
            <source>Choose the line.</source>
            <translation>请选择商品。</translation>
        </message>
        <message>
            <source>{damaged} of those to inspect were damaged in the store and stay here</source>
            <translation>待验货中有 {damaged} 件在店内受损，须留下</translation>
        </message>
        <message>
            <source>This is too much to deduct</source>
            <translation>扣减过多</translation>
        </message>
        <message>
            <source>Nothing is deducted for goods damaged in the store, so at most {most}</source>
            <translation>店内受损的商品不得扣减，最多 {most}</translation>
        </message>
        <message>
            <source>Not taken over yet</source>
            <translation>仓库尚未接收</translation>
        </message>
        <message>
            <source>Line {line}: {asked} asked, {in_stockroom} in the stockroom, {at_counter} at the counter</source>
            <translation>第 {line} 行：要求 {asked}，仓库 {in_stockroom}，柜台 {at_counter}</translation>
        </message>
        <message>
            <source>Take the goods over first.</source>
            <translation>请先由仓库接收。</translation>
        </message>
        <message>
            <source>Nothing of it is at the counter</source>
            <translation>柜台没有该商品</translation>
        </message>
        <message>
            <source>Nobody gives goods to themselves</source>
            <translation>不能自己交给自己</translation>
        </message>
        <message>
            <source>Another person takes them over.</source>
            <translation>请由另一人接收。</translation>
        </message>
        <message>
            <source>Which units come back?</source>
            <translation>退回的是哪几件？</translation>
        </message>
        <message>
            <source>{asked} asked, of {left}</source>
            <translation>要求 {asked}，可退的有 {left}</translation>
        </message>
        <message>
            <source>Scan the serial number of each unit.</source>
            <translation>请逐件扫描序列号。</translation>
        </message>
        <message>
            <source>{sku} is kept by serial numbers, {asked} asked</source>
            <translation>{sku} 按序列号管理，要求 {asked}</translation>
        </message>
        <message>
            <source>Serial numbers: {named}, units: {asked}</source>
            <translation>序列号 {named} 个，数量 {asked}</translation>
        </message>
        <message>
            <source>Name one for each unit, or correct the quantity.</source>
            <translation>请每件填写一个，或更正数量。</translation>
        </message>
        <message>
            <source>{serial} is named twice</source>
            <translation>{serial} 重复填写</translation>
        </message>
        <message>
            <source>Scan each unit once.</source>
            <translation>请每件只扫描一次。</translation>
        </message>
        <message>
            <source>{serial} was not sold on this line</source>
            <translation>{serial} 不是该行售出的</translation>
        </message>
        <message>
            <source>Sold was {sold}</source>
            <translation>售出的是 {sold}</translation>
        </message>
        <message>
            <source>Scan it above to find its own receipt.</source>
            <translation>请在上方扫描以查找其小票。</translation>
        </message>
        <message>
            <source>{serial} is in a return already</source>
            <translation>{serial} 已在退货单中</translation>
        </message>
        <message>
            <source>{return} of {logged}; it was not sold again since</source>
            <translation>{logged} 的 {return}；此后未再售出</translation>
        </message>
        <message>
            <source>Open that return; if it was sold again, use the receipt of that sale.</source>
            <translation>请查看该退货单；如已再次售出，请使用那次的小票。</translation>
        </message>
        <message>
            <source>Another unit came: {serial} instead of {awaited}</source>
            <translation>收到的不是原件：{serial}，应为 {awaited}</translation>
        </message>
        <message>
            <source>It is not accepted</source>
            <translation>不能接受</translation>
        </message>
        <message>
            <source>Choose the wrong item and hand it back, and ask the customer for the right one.</source>
            <translation>请选“错货”并交还，向顾客索要原件。</translation>
        </message>
        <message>
            <source>{value} is not returnable</source>
            <translation>{value} 不可退货</translation>
        </message>
        <message>
            <source>The list of articles says so</source>
            <translation>商品资料如此规定</translation>
        </message>
        <message>
            <source>Article {article} is not known</source>
            <translation>没有商品 {article}</translation>
        </message>
        <message>
            <source>It was not sold, and the list of articles does not have it</source>
            <translation>没有售出过，商品资料中也没有</translation>
        </message>
        <message>
            <source>Serial number {serial} is not known</source>
            <translation>没有序列号 {serial}</translation>
        </message>
        <message>
            <source>No such unit was sold or came back</source>
            <translation>没有售出或退回过这一件</translation>
        </message>
        <message>
            <source>Not returnable article</source>
            <translation>不可退商品</translation>
        </message>
        <message>
            <source>Promotion</source>
            <translation>促销</translation>
        </message>
        <message>
            <source>This cannot be taken back</source>
            <translation>无法撤回</translation>
        </message>
        <message>
            <source>Another settlement of the receipt counts on it for the promotion {promotion}: its gift came back, or what was withheld was given</source>
            <translation>同一小票的另一笔结算因促销“{promotion}”以此为前提：赠品已退回，或扣回的金额已退还</translation>
        </message>
        <message>
            <source>Undo that settlement first.</source>
            <translation>请先撤销那一笔结算。</translation>
        </message>
        <message>
            <source>This parcel is not matched with a return</source>
            <translation>该包裹未对应退货单</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>无可撤销。</translation>
        </message>
        <message>
            <source>Its goods are received as {return}</source>
            <translation>其商品已按 {return} 收货</translation>
        </message>
        <message>
            <source>Of {received} units the receipt of {undone} is undone</source>
            <translation>共 {received} 件，已撤销收货 {undone} 件</translation>
        </message>
        <message>
            <source>Undo the receipt in that return first; what was inspected or taken over, before that.</source>
            <translation>请先在该退货单撤销收货；已验货或已入库的须先撤销。</translation>
        </message>
        <message>
            <source>Nothing of line {line} can be changed</source>
            <translation>第 {line} 行没有可更改的商品</translation>
        </message>
        <message>
            <source>Of {requested} asked for {received} have come, and none is still to come or to be reviewed</source>
            <translation>申请 {requested} 件，已到货 {received} 件，没有待审核或待收货的</translation>
        </message>
        <message>
            <source>Undo what was done to them, or log a new return.</source>
            <translation>请撤销已做的步骤，或另建退货单。</translation>
        </message>
        <message>
            <source>Line {line} is wanted just so</source>
            <translation>第 {line} 行本来就是这样</translation>
        </message>
        <message>
            <source>{outstanding} units, with this reason and resolution</source>
            <translation>{outstanding} 件，原因和处理方式相同</translation>
        </message>
        <message>
            <source>Say what is different.</source>
            <translation>请填写不同之处。</translation>
        </message>
        <message>
            <source>Without a receipt no more than {outstanding} of line {line}</source>
            <translation>无小票时第 {line} 行最多 {outstanding} 件</translation>
        </message>
        <message>
            <source>{asked} are wanted, {outstanding} are still to come</source>
            <translation>要求 {asked} 件，尚未到货 {outstanding} 件</translation>
        </message>
        <message>
            <source>Log what is more as a return of its own.</source>
            <translation>增加的数量请另建退货单。</translation>
        </message>
        <message>
            <source>Nothing of this store credit is void</source>
            <translation>该抵用券没有作废的金额</translation>
        </message>
        <message>
            <source>{balance} are left of {credit}</source>
            <translation>{credit} 余额 {balance}</translation>
        </message>
        <message>
            <source>This invoice stands already</source>
            <translation>该发票已登记</translation>
        </message>
        <message>
            <source>{invoice_number} is one of receipt {receipt}</source>
            <translation>{invoice_number} 已在小票 {receipt} 上</translation>
        </message>
        <message>
            <source>No such invoice was withdrawn</source>
            <translation>没有撤销过该发票</translation>
        </message>
        <message>
            <source>{invoice_number} of receipt {receipt}</source>
            <translation>小票 {receipt} 的 {invoice_number}</translation>
        </message>
        <message>
            <source>A promotion must be withheld before money is paid out</source>
            <translation>付款前须先扣回促销金额</translation>
        </message>
        <message>
            <source>The new goods make {amount} of {due}; {withheld} would be withheld</source>
            <translation>新商品合计 {amount}，应结 {due}；须扣回 {withheld}</translation>
        </message>
        <message>
            <source>Change it to a refund first, or choose goods for at least {due}.</source>
            <translation>请先改为退款，或选择不低于 {due} 的商品。</translation>
        </message>
        <message>
            <source>Given for goods with a promotion</source>
            <translation>换自享受促销的商品</translation>
        </message>
        <message>
            <source>These goods were given for goods of receipt {value}</source>
            <translation>该商品是用小票 {value} 的商品换来的</translation>
        </message>
        <message>
            <source>Of its promotion up to {limit} was not given back; the gift may still be out</source>
            <translation>其促销优惠最多 {limit} 尚未收回，赠品可能还在顾客手中</translation>
        </message>
        <message>
            <source>Take the gift back, too, or ask a manager to approve it and to deduct its value.</source>
            <translation>请一并收回赠品，或请店长批准并扣除其价值。</translation>
        </message>
        <message>
            <source>A platform paid nobody knows how much of this sale</source>
            <translation>无法得知平台为该销售补贴了多少</translation>
        </message>
        <message>
            <source>{serial} was sold on another receipt</source>
            <translation>{serial} 是另一张小票售出的</translation>
        </message>
        <message>
            <source>Receipt {receipt} of {day}; it did not come back since</source>
            <translation>{day} 的小票 {receipt}，此后未退回</translation>
        </message>
        <message>
            <source>Receipt {receipt}; it did not come back since</source>
            <translation>小票 {receipt}，此后未退回</translation>
        </message>
        <message>
            <source>Take it back by that receipt: scan the number above.</source>
            <translation>请按那张小票办理：在上方扫描该序列号。</translation>
        </message>
        <message>
            <source>Which units go out?</source>
            <translation>换出或发出的是哪几件？</translation>
        </message>
        <message>
            <source>{serial} is not in the store</source>
            <translation>{serial} 不在店内</translation>
        </message>
        <message>
            <source>It left by receipt {receipt} of {day} and did not come back</source>
            <translation>已于 {day} 凭小票 {receipt} 售出或交出，尚未退回</translation>
        </message>
        <message>
            <source>It left by receipt {receipt} and did not come back</source>
            <translation>已凭小票 {receipt} 售出或交出，尚未退回</translation>
        </message>
        <message>
            <source>Check the number, or take another unit.</source>
            <translation>请核对序列号，或换另一件。</translation>
        </message>
        <message>
            <source>It is on its way to a customer for return {return}</source>
            <translation>正为退货单 {return} 寄往顾客途中</translation>
        </message>
        <message>
            <source>Which batch comes back?</source>
            <translation>退回的是哪个批号？</translation>
        </message>
        <message>
            <source>{sku} was sold of batches {sold}</source>
            <translation>{sku} 售出的批号为 {sold}</translation>
        </message>
        <message>
            <source>{sku} is kept by batches</source>
            <translation>{sku} 按批号管理</translation>
        </message>
        <message>
            <source>Scan the batch on the box.</source>
            <translation>请扫描包装上的批号。</translation>
        </message>
        <message>
            <source>Batch {batch} was not sold on this receipt</source>
            <translation>批号 {batch} 不是本小票售出的</translation>
        </message>
        <message>
            <source>Check the box; scan the batch above to find its own receipt.</source>
            <translation>请核对包装；在上方扫描批号可查找其本身的小票。</translation>
        </message>
        <message>
            <source>Another batch came: {batch} instead of {awaited}</source>
            <translation>收到的是另一批号：{batch}，应为 {awaited}</translation>
        </message>
        <message>
            <source>Unit {serial} left the store again by receipt {receipt}</source>
            <translation>序列号 {serial} 已凭小票 {receipt} 再次离店</translation>
        </message>
        <message>
            <source>Take it back by that receipt.</source>
            <translation>请按那张小票收回。</translation>
        </message>
        <message>
            <source>Unit {serial} is on its way in a parcel of return {return}</source>
            <translation>序列号 {serial} 正随退货单 {return} 的包裹寄出</translation>
        </message>
        <message>
            <source>Report the parcel as failed first.</source>
            <translation>请先登记该包裹失败。</translation>
        </message>
        <message>
            <source>This is no e-mail address</source>
            <translation>邮箱地址无效</translation>
        </message>
        <message>
            <source>Write it as name@example.com, or leave it empty.</source>
            <translation>请写成 name@example.com，或留空。</translation>
        </message>
        <message>
            <source>This channel writes to the staff</source>
            <translation>这个渠道发到员工群</translation>
        </message>
        <message>
            <source>Choose one that reaches customers.</source>
            <translation>请选择能发给顾客的渠道。</translation>
        </message>
        <message>
            <source>{channel} cannot reach this customer</source>
            <translation>{channel} 联系不到这位顾客</translation>
        </message>
        <message>
            <source>The phone or the e-mail address is missing</source>
            <translation>缺少电话或邮箱</translation>
        </message>
        <message>
            <source>Add it, or choose another way.</source>
            <translation>请补上，或换一种方式。</translation>
        </message>
        <message>
            <source>There is no way to tell this customer</source>
            <translation>没有联系这位顾客的渠道</translation>
        </message>
        <message>
            <source>None was chosen, and the rules name none</source>
            <translation>顾客没有选择，规则也没有设定</translation>
        </message>
        <message>
            <source>Choose how the customer wants to be told, or another way for this message.</source>
            <translation>请选择顾客希望的联系方式，或为这条消息另选渠道。</translation>
        </message>
        <message>
            <source>This customer wants no messages</source>
            <translation>这位顾客不希望收到消息</translation>
        </message>
        <message>
            <source>Change that first, if the customer says so.</source>
            <translation>如顾客改变主意，请先更改联系方式。</translation>
        </message>
        <message>
            <source>No money arrived for this return</source>
            <translation>这张退货单还没有到账的退款</translation>
        </message>
        <message>
            <source>The customer is not told of any before</source>
            <translation>到账前不能告知顾客已退款</translation>
        </message>
        <message>
            <source>Confirm the payout first, or write something else.</source>
            <translation>请先确认付款，或改写其他内容。</translation>
        </message>
        <message>
            <source>The program sends this message itself</source>
            <translation>这条消息由程序发送</translation>
        </message>
        <message>
            <source>By {channel}</source>
            <translation>渠道：{channel}</translation>
        </message>
        <message>
            <source>Cancel it if it is not to go.</source>
            <translation>如不需发送请取消。</translation>
        </message>
        <message>
            <source>This message is not a call</source>
            <translation>这条消息不是电话</translation>
        </message>
        <message>
            <source>Mark it as done, or cancel it.</source>
            <translation>请标记完成或取消。</translation>
        </message>
        <message>
            <source>This message does not wait any more</source>
            <translation>这条消息已不在等待</translation>
        </message>
        <message>
            <source>It is {state}</source>
            <translation>状态：{state}</translation>
        </message>
        <message>
            <source>Write a new one if the customer is to be told.</source>
            <translation>如需告知顾客请重新写一条。</translation>
        </message>
        <message>
            <source>There is no such message</source>
            <translation>没有这条消息</translation>
        </message>
        <message>
            <source>Look at the list of messages.</source>
            <translation>请查看消息列表。</translation>
        </message>
        <message>
            <source>There is no channel {channel}</source>
            <translation>没有渠道 {channel}</translation>
        </message>
        <message>
            <source>The rules do not name it</source>
            <translation>规则中没有设定</translation>
        </message>
        <message>
            <source>The rules have no words for this</source>
            <translation>规则中没有这件事的模板</translation>
        </message>
        <message>
            <source>Write it in your own words.</source>
            <translation>请用自己的话写。</translation>
        </message>
        <message>
            <source>That is no later time</source>
            <translation>时间不够晚</translation>
        </message>
        <message>
            <source>Now it is {now}, and the task is due {due_at}</source>
            <translation>现在是 {now}，期限为 {due_at}</translation>
        </message>
        <message>
            <source>Name a later one.</source>
            <translation>请给出更晚的时间。</translation>
        </message>
        <message>
            <source>At once {days} days more at most</source>
            <translation>每次最多延长 {days} 天</translation>
        </message>
        <message>
            <source>That is until {last}</source>
            <translation>即到 {last}</translation>
        </message>
        <message>
            <source>Name an earlier time; the rules say how much.</source>
            <translation>请给出更早的时间；上限由规则决定。</translation>
        </message>
        <message>
            <source>The clock stands still</source>
            <translation>计时已暂停</translation>
        </message>
        <message>
            <source>The store waits for the customer since {waiting_since}</source>
            <translation>自 {waiting_since} 起等待顾客</translation>
        </message>
        <message>
            <source>Press Resume first.</source>
            <translation>请先点“恢复”。</translation>
        </message>
        <message>
            <source>This step is yours already</source>
            <translation>这一步已由你负责</translation>
        </message>
        <message>
            <source>{step}</source>
            <translation>{step}</translation>
        </message>
        <message>
            <source>This step is {owner}'s</source>
            <translation>这一步由 {owner} 负责</translation>
        </message>
        <message>
            <source>Ask a manager to give it to you.</source>
            <translation>请店长转交给你。</translation>
        </message>
        <message>
            <source>Reminded today already</source>
            <translation>今天已提醒过</translation>
        </message>
        <message>
            <source>Give it to somebody else if it is urgent.</source>
            <translation>紧急时请转交他人。</translation>
        </message>
        <message>
            <source>Nobody has this role</source>
            <translation>没有人担任该角色</translation>
        </message>
        <message>
            <source>{role}</source>
            <translation>{role}</translation>
        </message>
        <message>
            <source>Choose a person.</source>
            <translation>请选择人员。</translation>
        </message>
        <message>
            <source>There is no such role</source>
            <translation>没有这个角色</translation>
        </message>
        <message>
            <source>That is the same person</source>
            <translation>不能交接给本人</translation>
        </message>
        <message>
            <source>{staff} owes nothing</source>
            <translation>{staff} 没有待办</translation>
        </message>
        <message>
            <source>{to} may do none of this</source>
            <translation>{to} 无权处理这些工作</translation>
        </message>
        <message>
            <source>{kept} tasks of {staff}</source>
            <translation>{staff} 的 {kept} 项待办</translation>
        </message>
        <message>
            <source>The rules name no folder for the pages that customers read</source>
            <translation>规则没有指定顾客进度网页的文件夹</translation>
        </message>
        <message>
            <source>Name one in the rules.</source>
            <translation>请在规则中设定。</translation>
        </message>
        <message>
            <source>The folder for the pages that customers read is not there</source>
            <translation>顾客进度网页的文件夹不存在</translation>
        </message>
        <message>
            <source>{file}; the returns are safe</source>
            <translation>{file}；退货单不受影响</translation>
        </message>
        <message>
            <source>Make or mount it, and the pages are written.</source>
            <translation>请新建或挂载该文件夹，网页会自动补写。</translation>
        </message>
        <message>
            <source>The pages that customers read cannot be written</source>
            <translation>无法写入顾客进度网页</translation>
        </message>
        <message>
            <source>See to owner and mode of the folder.</source>
            <translation>请检查该文件夹的权限。</translation>
        </message>
        <message>
            <source>The disk with the pages that customers read is full or fails</source>
            <translation>顾客进度网页所在的磁盘已满或报错</translation>
        </message>
        <message>
            <source>Free some space, and the pages are written.</source>
            <translation>请腾出空间，网页会自动补写。</translation>
        </message>
        <message>
            <source>Somebody else has just changed the rules</source>
            <translation>规则刚被他人更改</translation>
        </message>
        <message>
            <source>Version {rules} is in force, not {expected_rules}</source>
            <translation>现行第 {rules} 版，而非第 {expected_rules} 版</translation>
        </message>
        <message>
            <source>What you typed is kept: look at it again, then save.</source>
            <translation>您输入的内容已保留：请再看一遍后保存。</translation>
        </message>
        <message>
            <source>A customer gives 1 to {most} stars</source>
            <translation>评价为 1 到 {most} 星</translation>
        </message>
        <message>
            <source>Customers rate it when it is over.</source>
            <translation>办结后顾客才评价。</translation>
        </message>
        <message>
            <source>This return is still open</source>
            <translation>该退货单尚未办结</translation>
        </message>
        <message>
            <source>This is no whole picture</source>
            <translation>图片不完整</translation>
        </message>
        <message>
            <source>Take or send it again.</source>
            <translation>请重新拍摄或发送。</translation>
        </message>
        <message>
            <source>The photo is too large to be kept</source>
            <translation>照片过大，无法保存</translation>
        </message>
        <message>
            <source>Send a smaller one.</source>
            <translation>请改用较小的照片。</translation>
        </message>
        <message>
            <source>The caption is too long</source>
            <translation>照片说明过长</translation>
        </message>
        <message>
            <source>At most {limit} characters</source>
            <translation>最多 {limit} 个字符</translation>
        </message>
        <message>
            <source>Shorten it; the rest fits in a note.</source>
            <translation>请缩短；其余内容可写入备注。</translation>
        </message>
        <message>
            <source>This return has all the photos it may have</source>
            <translation>这张退货单的照片已满</translation>
        </message>
        <message>
            <source>At most {limit}</source>
            <translation>最多 {limit} 张</translation>
        </message>
        <message>
            <source>Remove one that is not needed.</source>
            <translation>请先删除不需要的照片。</translation>
        </message>
        <message>
            <source>This photo is here already</source>
            <translation>这张照片已在单中</translation>
        </message>
        <message>
            <source>It is photo {photo}</source>
            <translation>即照片 {photo}</translation>
        </message>
        <message>
            <source>Photo {photo} was removed</source>
            <translation>照片 {photo} 已删除</translation>
        </message>
        <message>
            <source>Its picture is gone for good</source>
            <translation>图像无法恢复</translation>
        </message>
        <message>
            <source>{return} is a return of the past</source>
            <translation>{return} 是历史退货记录</translation>
        </message>
        <message>
            <source>Nothing is added to it.</source>
            <translation>不能再添加内容。</translation>
        </message>
        <message>
            <source>Somebody else took this photo</source>
            <translation>这张照片由他人拍摄</translation>
        </message>
        <message>
            <source>A manager may remove it.</source>
            <translation>可由店长删除。</translation>
        </message>
        <message>
            <source>This photo is not of today</source>
            <translation>这不是今天拍摄的照片</translation>
        </message>
        <message>
            <source>The return is closed</source>
            <translation>退货单已关闭</translation>
        </message>
        <message>
            <source>A manager may remove the photo.</source>
            <translation>照片可由店长删除。</translation>
        </message>
        <message>
            <source>There is no photo {photo}</source>
            <translation>没有照片 {photo}</translation>
        </message>
        <message>
            <source>Look at the photos of the return.</source>
            <translation>请查看退货单的照片。</translation>
        </message>
        <message>
            <source>Unknown group of customers</source>
            <translation>没有这个顾客分组</translation>
        </message>
        <message>
            <source>The rules of the store do not know {group}</source>
            <translation>规则中没有{group}</translation>
        </message>
        <message>
            <source>Another program took away the log of the store</source>
            <translation>其他程序移走了门店文件的日志</translation>
        </message>
        <message>
            <source>Nothing was done, and nothing more can be saved here</source>
            <translation>未作任何更改，此处也无法再保存</translation>
        </message>
        <message>
            <source>Close the program and open it again.</source>
            <translation>请关闭程序后重新打开。</translation>
        </message>
        <message>
            <source>Nothing was changed. Correct them and save again.</source>
            <translation>未作任何更改。请改正后再保存。</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::EventWords</name>
        <message>
            <source>%1: %2</source>
            <extracomment>What happened, and the reason or note that was written</extracomment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <extracomment>"Assigned" is followed by the step and the person or role: "Inspect to Li Na"</extracomment>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>The rules</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Return Desk</source>
            <translation>退货台</translation>
        </message>
        <message>
            <source>the customer added %1 by %2</source>
            <translation>顾客补差 %1（%2）</translation>
        </message>
        <message>
            <source>from %1 to %2</source>
            <extracomment>"Changed" is followed by what the customer was to get and what they get: "from Exchange to Refund"</extracomment>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>%1, expected back %2</source>
            <extracomment>Goes on after the name of a workshop</extracomment>
            <translation>%1，预计 %2 修回</translation>
        </message>
        <message>
            <source>%1, serial number %2</source>
            <extracomment>How a unit was found, then its serial number</extracomment>
            <translation>%1，序列号 %2</translation>
        </message>
        <message>
            <source>from %1 to %2 · %3</source>
            <translation>由 %1 改为 %2 · %3</translation>
        </message>
        <message>
            <source>%1, batch %2</source>
            <translation>%1，批号 %2</translation>
        </message>
        <message>
            <source>· why it is late</source>
            <translation>· 为何延误</translation>
        </message>
        <message>
            <source>· unhappy</source>
            <translation>· 不满意</translation>
        </message>
        <message>
            <source>· complaint</source>
            <translation>· 投诉</translation>
        </message>
        <message numerus="yes">
            <source>· %n star(s)</source>
            <translation>
                <numerusform>· %n 星</numerusform>
            </translation>
        </message>
        <message>
            <source>Case file</source>
            <translation>退货档案</translation>
        </message>
        <message>
            <source>Intake slip</source>
            <translation>退换货单</translation>
        </message>
        <message>
            <source>Voucher %1</source>
            <translation>凭证 %1</translation>
        </message>
        <message>
            <source>Goods label</source>
            <translation>商品标签</translation>
        </message>
        <message>
            <source>· %1, copy %2</source>
            <extracomment>Goes on after &quot;Printed&quot;: which paper, which copy of it</extracomment>
            <translation>· %1，第 %2 份</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::ExportPanel</name>
        <message>
            <source>%1 / %2 returns</source>
            <translation>%1 / %2 张</translation>
        </message>
        <message>
            <source>Save the month</source>
            <translation>保存月报</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>CSV 文件 (*.csv)</translation>
        </message>
        <message>
            <source>Saving %1</source>
            <translation>正在保存 %1</translation>
        </message>
        <message>
            <source>Cancelling leaves no file behind.</source>
            <translation>取消后不留下文件。</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>No file was written.</source>
            <translation>没有写入文件。</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <source>Saved %1 with payouts and open returns beside it</source>
            <translation>已保存 %1，付款表和未完表在旁边</translation>
        </message>
        <message>
            <source>returns_%1_%2</source>
            <extracomment>The name of the month's file: month and store</extracomment>
            <translation>退货月报_%1_%2</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::FaultPage</name>
        <message>
            <source>%1.</source>
            <translation>%1。</translation>
        </message>
        <message>
            <source>The store %1 was not changed.</source>
            <translation>数据 %1 未改动。</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Open another store...</source>
            <translation>打开其他门店…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::FilterChip</name>
        <message>
            <source>Filter %1: %2</source>
            <translation>筛选%1：%2</translation>
        </message>
        <message>
            <source>Filter %1</source>
            <translation>筛选%1</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::FirstRunPage</name>
        <message>
            <source>Save a copy of the key</source>
            <translation>保存密钥副本</translation>
        </message>
        <message>
            <source>Saved as %1. Keep it apart from the backups.</source>
            <translation>已保存为 %1。请与备份分开存放。</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Store and manager</source>
            <translation>门店与店长</translation>
        </message>
        <message>
            <source>Name, currency, first manager</source>
            <translation>名称、货币、第一位店长</translation>
        </message>
        <message>
            <source>Key of the store</source>
            <translation>恢复密钥</translation>
        </message>
        <message>
            <source>Save a copy, keep it safe</source>
            <translation>存一份，锁好</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Import sales, or just begin</source>
            <translation>导入销售，或直接开始</translation>
        </message>
        <message>
            <source>It can be changed at any time.</source>
            <translation>随时可以更改。</translation>
        </message>
        <message>
            <source>Only what must be known now.</source>
            <translation>只问必须的几件事，其余以后再改。</translation>
        </message>
        <message>
            <source>The store cannot be opened without it.</source>
            <translation>没有它，换电脑后打不开数据。</translation>
        </message>
        <message>
            <source>The store %1 is ready.</source>
            <translation>门店“%1”已建好。</translation>
        </message>
        <message>
            <source>The key seals the history and the PINs of this store. It lies on this computer, outside the store file and its backups. If the computer is lost, only a copy of the key opens a backup again. Save one on a stick and lock it away.</source>
            <translation>密钥用来封存本店的历史和 PIN。它在这台电脑上，不在数据文件和备份里。电脑丢失后，只有密钥副本才能重新打开备份。请存一份到 U 盘并锁好。</translation>
        </message>
        <message>
            <source>Save a copy of the key...</source>
            <translation>保存密钥副本…</translation>
        </message>
        <message>
            <source>Returns are logged from sales. Import the sales file of the till first, or begin and type single sales from their paper receipts.</source>
            <translation>退货从销售记录登记。请先导入收银的销售文件，或直接开始，按纸质小票逐笔录入。</translation>
        </message>
        <message>
            <source>Import sales</source>
            <translation>导入销售</translation>
        </message>
        <message>
            <source>Try it with a made-up store</source>
            <translation>先试用示例数据</translation>
        </message>
        <message>
            <source>Open another store...</source>
            <translation>打开其他门店…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>上一步</translation>
        </message>
        <message>
            <source>Make the store</source>
            <translation>建立门店</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>开始使用</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一步</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::Formatter</name>
        <message>
            <source>%1, of which %2 platform subsidy (not refunded)</source>
            <translation>%1，其中平台补贴 %2（不退）</translation>
        </message>
        <message>
            <source>Points earned</source>
            <translation>获得的积分</translation>
        </message>
        <message>
            <source>Points spent</source>
            <translation>使用的积分</translation>
        </message>
        <message>
            <source>Coupon</source>
            <translation>优惠券</translation>
        </message>
        <message>
            <source>Points or coupon done</source>
            <translation>积分或优惠券已处理</translation>
        </message>
        <message>
            <source>Today %1</source>
            <translation>今天 %1</translation>
        </message>
        <message>
            <source>Tomorrow %1</source>
            <translation>明天 %1</translation>
        </message>
        <message>
            <source>d MMM</source>
            <extracomment>Day and month in lists, as QLocale patterns: "25 Nov"</extracomment>
            <translation>MM-dd</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <extracomment>Day, month and year in lists, as QLocale patterns: "25 Nov 2025"</extracomment>
            <translation>yyyy-MM-dd</translation>
        </message>
        <message>
            <source>d MMM, ddd</source>
            <extracomment>The day promised to a customer, as QLocale patterns: "26 Nov, Thu"</extracomment>
            <translation>MM-dd ddd</translation>
        </message>
        <message>
            <source>MMMM yyyy</source>
            <extracomment>A month of the reports, as QLocale patterns: "November 2026"</extracomment>
            <translation>yyyy 年 M 月</translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1 天</translation>
        </message>
        <message>
            <source>%1 days</source>
            <translation>%1 天</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 小时</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 分</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>等顾客</translation>
        </message>
        <message>
            <source>Waiting for the customer; the clock stands still (due %1)</source>
            <translation>等顾客，计时暂停（到期 %1）</translation>
        </message>
        <message>
            <source>%1 late</source>
            <translation>超时 %1</translation>
        </message>
        <message>
            <source>%1 late, was due %2</source>
            <translation>超时 %1，应在 %2 前</translation>
        </message>
        <message>
            <source>%1 left, due %2</source>
            <translation>剩 %1，%2 到期</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>剩 %1</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>审核</translation>
        </message>
        <message>
            <source>Receive</source>
            <translation>收货</translation>
        </message>
        <message>
            <source>Inspect</source>
            <translation>验货</translation>
        </message>
        <message>
            <source>Countersign</source>
            <translation>审批</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>退款</translation>
        </message>
        <message>
            <source>Hand back</source>
            <translation>交还</translation>
        </message>
        <message>
            <source>Follow up</source>
            <translation>跟进</translation>
        </message>
        <message>
            <source>To review</source>
            <translation>待审核</translation>
        </message>
        <message>
            <source>To receive</source>
            <translation>待收货</translation>
        </message>
        <message>
            <source>To inspect</source>
            <translation>待验货</translation>
        </message>
        <message>
            <source>To countersign</source>
            <translation>待审批</translation>
        </message>
        <message>
            <source>To refund</source>
            <translation>待退款</translation>
        </message>
        <message>
            <source>To hand back</source>
            <translation>待交还</translation>
        </message>
        <message>
            <source>To follow up</source>
            <translation>待跟进</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>未通过</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>未收到</translation>
        </message>
        <message>
            <source>Handed back</source>
            <translation>已交还</translation>
        </message>
        <message>
            <source>Settled in part</source>
            <translation>部分完成</translation>
        </message>
        <message>
            <source>Counter</source>
            <translation>柜台</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>验货</translation>
        </message>
        <message>
            <source>Cashier</source>
            <translation>财务</translation>
        </message>
        <message>
            <source>Manager</source>
            <translation>店长</translation>
        </message>
        <message>
            <source>, </source>
            <extracomment>Between the members of a list</extracomment>
            <translation>、</translation>
        </message>
        <message>
            <source>log a return, or change it</source>
            <translation>登记或更改本人的退货</translation>
        </message>
        <message>
            <source>approve</source>
            <translation>批准</translation>
        </message>
        <message>
            <source>override</source>
            <translation>店长授权</translation>
        </message>
        <message>
            <source>decline</source>
            <translation>拒绝</translation>
        </message>
        <message>
            <source>receive</source>
            <translation>收货</translation>
        </message>
        <message>
            <source>report goods as lost</source>
            <translation>登记未收到</translation>
        </message>
        <message>
            <source>inspect</source>
            <translation>验货</translation>
        </message>
        <message>
            <source>hand back</source>
            <translation>交还原物</translation>
        </message>
        <message>
            <source>countersign</source>
            <translation>审批</translation>
        </message>
        <message>
            <source>pay</source>
            <translation>退款</translation>
        </message>
        <message>
            <source>confirm a payout</source>
            <translation>确认付款</translation>
        </message>
        <message>
            <source>report a payout as failed</source>
            <translation>登记付款失败</translation>
        </message>
        <message>
            <source>cancel what you logged</source>
            <translation>取消本人登记的退货</translation>
        </message>
        <message>
            <source>cancel or change what others logged</source>
            <translation>取消或更改他人登记的退货</translation>
        </message>
        <message>
            <source>add a note</source>
            <translation>添加备注</translation>
        </message>
        <message>
            <source>record that the customer asked</source>
            <translation>登记催单</translation>
        </message>
        <message>
            <source>assign</source>
            <translation>指派</translation>
        </message>
        <message>
            <source>hold</source>
            <translation>等顾客</translation>
        </message>
        <message>
            <source>resume</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>manage the staff</source>
            <translation>管理人员</translation>
        </message>
        <message>
            <source>change the rules</source>
            <translation>更改规则</translation>
        </message>
        <message>
            <source>import sales</source>
            <translation>导入销售</translation>
        </message>
        <message>
            <source>type in a sale</source>
            <translation>录入销售</translation>
        </message>
        <message>
            <source>restore a backup</source>
            <translation>恢复备份</translation>
        </message>
        <message>
            <source>export the key</source>
            <translation>导出密钥</translation>
        </message>
        <message>
            <source>Within the rules</source>
            <translation>可以退</translation>
        </message>
        <message>
            <source>A manager must look at it</source>
            <translation>需店长审核</translation>
        </message>
        <message>
            <source>Outside the rules, a manager may override</source>
            <translation>超出规定，店长可授权</translation>
        </message>
        <message>
            <source>Not accepted</source>
            <translation>不可退</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>已发出</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>已确认</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>Refund</source>
            <comment>what the customer wants</comment>
            <translation>退款</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>换货</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>维修</translation>
        </message>
        <message>
            <source>Store credit</source>
            <translation>抵用券</translation>
        </message>
        <message>
            <source>Store made</source>
            <translation>建立门店</translation>
        </message>
        <message>
            <source>Person added</source>
            <translation>添加人员</translation>
        </message>
        <message>
            <source>Person disabled</source>
            <translation>停用人员</translation>
        </message>
        <message>
            <source>PIN changed</source>
            <translation>更改 PIN</translation>
        </message>
        <message>
            <source>Person unlocked</source>
            <translation>解锁人员</translation>
        </message>
        <message>
            <source>Wrong PIN</source>
            <translation>PIN 不对</translation>
        </message>
        <message>
            <source>Person locked</source>
            <translation>锁定人员</translation>
        </message>
        <message>
            <source>Logged in</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>Logged out</source>
            <translation>退出登录</translation>
        </message>
        <message>
            <source>Rules changed</source>
            <translation>更改规则</translation>
        </message>
        <message>
            <source>Sales imported</source>
            <translation>导入销售</translation>
        </message>
        <message>
            <source>Sale typed in</source>
            <translation>录入销售</translation>
        </message>
        <message>
            <source>Logged</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>审核通过</translation>
        </message>
        <message>
            <source>Overridden</source>
            <translation>店长授权</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>收货</translation>
        </message>
        <message>
            <source>Inspected</source>
            <translation>验货</translation>
        </message>
        <message>
            <source>Countersigned</source>
            <translation>审批</translation>
        </message>
        <message>
            <source>Payout sent</source>
            <translation>发出付款</translation>
        </message>
        <message>
            <source>Payout confirmed</source>
            <translation>付款已确认</translation>
        </message>
        <message>
            <source>Payout failed</source>
            <translation>付款失败</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Customer asked</source>
            <translation>顾客催单</translation>
        </message>
        <message>
            <source>Assigned</source>
            <translation>指派</translation>
        </message>
        <message>
            <source>Waiting for the customer</source>
            <translation>等顾客</translation>
        </message>
        <message>
            <source>Resumed</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Imported from the past</source>
            <translation>导入的历史退货</translation>
        </message>
        <message>
            <source>Key exported</source>
            <translation>导出密钥</translation>
        </message>
        <message>
            <source>Matched with the sale of the till</source>
            <translation>与收银销售匹配</translation>
        </message>
        <message>
            <source>Opened again</source>
            <translation>重新打开</translation>
        </message>
        <message>
            <source>Backup made</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>%1 %</source>
            <extracomment>A share: "94.2 %"</extracomment>
            <translation>%1%</translation>
        </message>
        <message>
            <source>accept the computer's clock</source>
            <translation>确认电脑时钟</translation>
        </message>
        <message>
            <source>Clock accepted as it is</source>
            <translation>已确认时钟</translation>
        </message>
        <message>
            <source>Compensation</source>
            <translation>赔付</translation>
        </message>
        <message>
            <source>To exchange</source>
            <translation>待换货</translation>
        </message>
        <message>
            <source>To repair</source>
            <translation>待维修</translation>
        </message>
        <message>
            <source>To send again</source>
            <translation>待补发</translation>
        </message>
        <message>
            <source>To issue credit</source>
            <translation>待发券</translation>
        </message>
        <message>
            <source>settle without goods</source>
            <translation>不退货结算</translation>
        </message>
        <message>
            <source>hand out new goods</source>
            <translation>换出新货</translation>
        </message>
        <message>
            <source>send goods again</source>
            <translation>补发商品</translation>
        </message>
        <message>
            <source>issue a store credit</source>
            <translation>发放抵用券</translation>
        </message>
        <message>
            <source>change what the customer gets</source>
            <translation>更改处理方式</translation>
        </message>
        <message>
            <source>take from a store credit</source>
            <translation>使用抵用券</translation>
        </message>
        <message>
            <source>void a store credit</source>
            <translation>作废抵用券</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>运送中</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>已送达</translation>
        </message>
        <message>
            <source>Handed out</source>
            <translation>已换出</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>已发放</translation>
        </message>
        <message>
            <source>Lost</source>
            <comment>of a parcel</comment>
            <translation>已丢失</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>补发</translation>
        </message>
        <message>
            <source>Settled without goods</source>
            <translation>不退货结算</translation>
        </message>
        <message>
            <source>New goods handed out</source>
            <translation>换出新货</translation>
        </message>
        <message>
            <source>Sent again</source>
            <translation>补发寄出</translation>
        </message>
        <message>
            <source>Store credit issued</source>
            <translation>发放抵用券</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>更改处理方式</translation>
        </message>
        <message>
            <source>Store credit used</source>
            <translation>使用抵用券</translation>
        </message>
        <message>
            <source>Store credit voided</source>
            <translation>作废抵用券</translation>
        </message>
        <message>
            <source>New goods</source>
            <translation>新货</translation>
        </message>
        <message>
            <source>Parcel</source>
            <translation>补发包裹</translation>
        </message>
        <message>
            <source>Hand out the new goods. The difference is settled with them.</source>
            <translation>换出新货，差额同时结清。</translation>
        </message>
        <message>
            <source>Send the same goods again and note the parcel.</source>
            <translation>补发同样的商品，并登记运单。</translation>
        </message>
        <message>
            <source>Issue the store credit and give its code to the customer.</source>
            <translation>发放抵用券，把券码交给顾客。</translation>
        </message>
        <message>
            <source>Compensation granted</source>
            <translation>批准赔付</translation>
        </message>
        <message>
            <source>Compensation taken back</source>
            <translation>撤回赔付</translation>
        </message>
        <message>
            <source>Pay what a manager granted beyond the goods.</source>
            <translation>支付店长在货款以外批准的赔付。</translation>
        </message>
        <message>
            <source>To compensate</source>
            <translation>待赔付</translation>
        </message>
        <message>
            <source>grant a compensation</source>
            <translation>批准赔付</translation>
        </message>
        <message>
            <source>take a compensation back</source>
            <translation>撤回赔付</translation>
        </message>
        <message>
            <source>Kept as a return of the till&apos;s own</source>
            <translation>记为收银机自己的退货</translation>
        </message>
        <message>
            <source>match the till&apos;s returns</source>
            <translation>认定收银机退货</translation>
        </message>
        <message>
            <source>Booked in the till</source>
            <translation>收银机已登记</translation>
        </message>
        <message>
            <source>send goods for repair</source>
            <translation>送修</translation>
        </message>
        <message>
            <source>book goods back from repair</source>
            <translation>登记修回</translation>
        </message>
        <message>
            <source>hand over repaired goods</source>
            <translation>交付送修货品</translation>
        </message>
        <message>
            <source>Sent for repair</source>
            <translation>已送修</translation>
        </message>
        <message>
            <source>Back, repaired</source>
            <translation>修回：已修好</translation>
        </message>
        <message>
            <source>Back, not repaired</source>
            <translation>修回：未修好</translation>
        </message>
        <message>
            <source>Collected by the customer</source>
            <translation>顾客已取回</translation>
        </message>
        <message>
            <source>Send the goods to whoever repairs them, and note who has them.</source>
            <translation>把货品送修，并记下送到哪里。</translation>
        </message>
        <message>
            <source>flag a customer</source>
            <translation>标记顾客</translation>
        </message>
        <message>
            <source>Customer flagged</source>
            <translation>标记顾客</translation>
        </message>
        <message>
            <source>Flag withdrawn</source>
            <translation>撤销标记</translation>
        </message>
        <message>
            <source>give up goods that never came</source>
            <translation>取消一直未到的货</translation>
        </message>
        <message>
            <source>To tell the customer: awaited until</source>
            <translation>须告知顾客：等货截至</translation>
        </message>
        <message>
            <source>Given up, the goods never came:</source>
            <translation>货一直未到，已取消：</translation>
        </message>
        <message>
            <source>Parcel received</source>
            <translation>收到包裹</translation>
        </message>
        <message>
            <source>Goods of a parcel</source>
            <translation>包裹到货</translation>
        </message>
        <message>
            <source>Parcel sent back</source>
            <translation>包裹寄回</translation>
        </message>
        <message>
            <source>Ordinary invoice</source>
            <translation>普票</translation>
        </message>
        <message>
            <source>Special invoice</source>
            <translation>专票</translation>
        </message>
        <message>
            <source>Digital invoice</source>
            <translation>数电票</translation>
        </message>
        <message>
            <source>note a red invoice</source>
            <translation>登记红字发票</translation>
        </message>
        <message>
            <source>withdraw a red invoice</source>
            <translation>撤销红字发票</translation>
        </message>
        <message>
            <source>Red invoice issued</source>
            <translation>开具红字发票</translation>
        </message>
        <message>
            <source>Red invoice withdrawn</source>
            <translation>撤销红字发票</translation>
        </message>
        <message>
            <source>merge customers</source>
            <translation>合并顾客</translation>
        </message>
        <message>
            <source>handle an exception</source>
            <translation>处理异常</translation>
        </message>
        <message>
            <source>take goods over for the stockroom</source>
            <translation>为仓库接收商品</translation>
        </message>
        <message>
            <source>import articles</source>
            <translation>导入商品资料</translation>
        </message>
        <message>
            <source>withdraw an invoice&apos;s number</source>
            <translation>撤回发票号码</translation>
        </message>
        <message>
            <source>Till&apos;s decision taken back</source>
            <translation>收银机的认定已撤回</translation>
        </message>
        <message>
            <source>Not the goods of the till</source>
            <translation>与收银机的商品不是同一批</translation>
        </message>
        <message>
            <source>Invoice number withdrawn</source>
            <translation>发票号码已撤回</translation>
        </message>
        <message>
            <source>Exception</source>
            <translation>异常</translation>
        </message>
        <message>
            <source>Step of the exception done</source>
            <translation>异常步骤完成</translation>
        </message>
        <message>
            <source>Exception closed</source>
            <translation>异常已了结</translation>
        </message>
        <message>
            <source>Taken over by the stockroom</source>
            <translation>仓库已接收</translation>
        </message>
        <message>
            <source>Articles imported</source>
            <translation>商品资料已导入</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>已撤销</translation>
        </message>
        <message>
            <source>Customers merged</source>
            <translation>合并顾客</translation>
        </message>
        <message>
            <source>Merge of customers undone</source>
            <translation>撤销合并顾客</translation>
        </message>
        <message>
            <source>split a return</source>
            <translation>拆分退货单</translation>
        </message>
        <message>
            <source>Split off into</source>
            <translation>拆出到</translation>
        </message>
        <message>
            <source>Split from</source>
            <translation>拆自</translation>
        </message>
        <message>
            <source>undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>批准</translation>
        </message>
        <message>
            <source>Refusal</source>
            <translation>拒绝</translation>
        </message>
        <message>
            <source>Cancellation</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>收货</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>丢件</translation>
        </message>
        <message>
            <source>Last inspection</source>
            <translation>最近一次验货</translation>
        </message>
        <message>
            <source>cash rounding %1, of %2</source>
            <translation>现金取整 %1，应付 %2</translation>
        </message>
        <message>
            <source>Goods lost</source>
            <translation>包裹丢失</translation>
        </message>
        <message>
            <source>Less came than was said</source>
            <translation>来货短少</translation>
        </message>
        <message>
            <source>Other goods came</source>
            <translation>错货</translation>
        </message>
        <message>
            <source>Another piece came</source>
            <translation>调包</translation>
        </message>
        <message>
            <source>Refund failed</source>
            <translation>退款失败</translation>
        </message>
        <message>
            <source>Not collected</source>
            <translation>逾期未领</translation>
        </message>
        <message>
            <source>Never came</source>
            <translation>一直未到</translation>
        </message>
        <message>
            <source>Damaged in the store</source>
            <translation>店内损坏</translation>
        </message>
        <message>
            <source>Count differs</source>
            <translation>点数不符</translation>
        </message>
        <message>
            <source>Request changed</source>
            <translation>申请已更改</translation>
        </message>
        <message>
            <source>Not the goods of this parcel</source>
            <translation>包裹不属于本单</translation>
        </message>
        <message>
            <source>Store credit restored</source>
            <translation>恢复抵用券</translation>
        </message>
        <message>
            <source>Reminded</source>
            <translation>已提醒</translation>
        </message>
        <message>
            <source>Manager told</source>
            <translation>已上报店长</translation>
        </message>
        <message>
            <source>Time extended</source>
            <translation>已延长时限</translation>
        </message>
        <message>
            <source>Claimed</source>
            <translation>已认领</translation>
        </message>
        <message>
            <source>Work handed over</source>
            <translation>工作已交接</translation>
        </message>
        <message>
            <source>Message written</source>
            <translation>已写消息</translation>
        </message>
        <message>
            <source>Message sent</source>
            <translation>消息已发出</translation>
        </message>
        <message>
            <source>Message not sent</source>
            <translation>消息未发出</translation>
        </message>
        <message>
            <source>Customer not reached</source>
            <translation>未联系上顾客</translation>
        </message>
        <message>
            <source>Contact changed</source>
            <translation>联系方式已更改</translation>
        </message>
        <message>
            <source>Sending resumed</source>
            <translation>恢复发送</translation>
        </message>
        <message>
            <source>claim a task</source>
            <translation>认领任务</translation>
        </message>
        <message>
            <source>extend a limit</source>
            <translation>延长时限</translation>
        </message>
        <message>
            <source>remind somebody</source>
            <translation>提醒同事</translation>
        </message>
        <message>
            <source>write to a customer</source>
            <translation>给顾客发消息</translation>
        </message>
        <message>
            <source>change how a customer is told</source>
            <translation>更改顾客的联系方式</translation>
        </message>
        <message>
            <source>say where a return is</source>
            <translation>回答退货进度</translation>
        </message>
        <message>
            <source>Asked where it is</source>
            <translation>询问进度</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>投诉</translation>
        </message>
        <message>
            <source>note the customer&apos;s rating</source>
            <translation>登记评价</translation>
        </message>
        <message>
            <source>Rated by the customer</source>
            <translation>顾客评价</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>打印单据</translation>
        </message>
        <message>
            <source>add a photo</source>
            <translation>添加照片</translation>
        </message>
        <message>
            <source>remove any photo</source>
            <translation>删除他人或往日的照片</translation>
        </message>
        <message>
            <source>Photo added</source>
            <translation>已添加照片</translation>
        </message>
        <message>
            <source>Photo removed</source>
            <translation>已删除照片</translation>
        </message>
        <message>
            <source>say a customer&apos;s group</source>
            <translation>指定顾客分组</translation>
        </message>
        <message>
            <source>Group of the customer said</source>
            <translation>指定顾客分组</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::FoundList</name>
        <message>
            <source>What was found</source>
            <translation>找到的内容</translation>
        </message>
        <message>
            <source>Show all returns that fit "%1"</source>
            <translation>显示所有符合“%1”的退货单</translation>
        </message>
        <message>
            <source>Receipt %1</source>
            <translation>小票 %1</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1，另 %n 种</numerusform>
            </translation>
        </message>
        <message>
            <source>Life of serial number %1</source>
            <translation>序列号 %1 的履历</translation>
        </message>
        <message>
            <source>Life of article %1</source>
            <translation>商品 %1 的履历</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::GoodsModel</name>
        <message>
            <source>%1, article %2</source>
            <translation>%1，货号 %2</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <extracomment>Units asked back of units sold</extracomment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>%1 declined</source>
            <translation>%1 未通过</translation>
        </message>
        <message>
            <source>%1 cancelled</source>
            <translation>%1 已取消</translation>
        </message>
        <message>
            <source>%1 lost</source>
            <translation>%1 未收到</translation>
        </message>
        <message>
            <source>%1 handed back</source>
            <translation>%1 已交还</translation>
        </message>
        <message>
            <source>Goods · reason</source>
            <translation>商品 · 原因</translation>
        </message>
        <message>
            <source>Asked / sold</source>
            <translation>退 / 购</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>已收</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>接受</translation>
        </message>
        <message>
            <source>Refund %1</source>
            <translation>可退 %1</translation>
        </message>
        <message>
            <source>%1 settled without goods</source>
            <translation>不退货结算 %1</translation>
        </message>
        <message>
            <source>%1 in another return</source>
            <translation>%1 已拆出</translation>
        </message>
        <message>
            <source>%1 at the counter</source>
            <translation>柜台 %1</translation>
        </message>
        <message>
            <source>%1 in the stockroom</source>
            <translation>仓库 %1</translation>
        </message>
        <message>
            <source>serial %1</source>
            <translation>序列号 %1</translation>
        </message>
        <message>
            <source>%1 changed</source>
            <translation>%1 已更改</translation>
        </message>
        <message>
            <source>batch %1</source>
            <translation>批号 %1</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::ImportAssistant</name>
        <message>
            <source>Reading the file</source>
            <translation>正在读取文件</translation>
        </message>
        <message>
            <source>Nothing is imported by looking.</source>
            <translation>查看不会导入任何内容。</translation>
        </message>
        <message>
            <source>Importing sales</source>
            <translation>正在导入销售</translation>
        </message>
        <message>
            <source>Cancelling keeps what is already in; import the file again to go on.</source>
            <translation>取消后已导入的保留；再次导入此文件即可继续。</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>What had been imported stays. Import the file again to go on.</source>
            <translation>已导入的保留。再次导入此文件即可继续。</translation>
        </message>
        <message>
            <source>%1 new receipts, %2 past returns, %3 already here, %4 typed receipts matched.</source>
            <translation>新小票 %1 张，历史退货 %2 张，已存在 %3 张，匹配录入小票 %4 张。</translation>
        </message>
        <message>
            <source>Sales are in</source>
            <translation>销售已导入</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Only a manager imports sales.</source>
            <translation>只有店长能导入销售。</translation>
        </message>
        <message>
            <source>The import is running.</source>
            <translation>正在导入。</translation>
        </message>
        <message>
            <source>Choose a file first.</source>
            <translation>请先选择文件。</translation>
        </message>
        <message>
            <source>The file has problems: correct it, or leave those receipts out.</source>
            <translation>文件有问题：请改正，或跳过这些小票。</translation>
        </message>
        <message>
            <source>Import sales</source>
            <translation>导入销售</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Not read to the end</source>
            <translation>没有读完</translation>
        </message>
        <message>
            <source>Choose the file again to look at it.</source>
            <translation>再次选择文件即可查看。</translation>
        </message>
        <message>
            <source>Nothing new in this file</source>
            <translation>文件中没有新内容</translation>
        </message>
        <message>
            <source>All %1 receipts and past returns are here already.</source>
            <translation>全部 %1 张小票和历史退货都已在库中。</translation>
        </message>
        <message>
            <source>Checking the file</source>
            <translation>正在检查文件</translation>
        </message>
        <message>
            <source>Nothing is imported yet.</source>
            <translation>尚未导入任何内容。</translation>
        </message>
        <message>
            <source>%1 / %2 rows</source>
            <translation>%1 / %2 行</translation>
        </message>
        <message>
            <source>Nothing new</source>
            <translation>没有新内容</translation>
        </message>
        <message>
            <source>All %1 receipts and past returns were here already.</source>
            <translation>全部 %1 张小票和历史退货早已在库中。</translation>
        </message>
        <message>
            <source>The file is being read.</source>
            <translation>正在读取文件。</translation>
        </message>
        <message>
            <source>This file is in. Choose the next one, or go back.</source>
            <translation>此文件已导入。可选择下一个文件或返回。</translation>
        </message>
        <message>
            <source>Import %1 receipts</source>
            <translation>导入 %1 张小票</translation>
        </message>
        <message>
            <source>Choose a file...</source>
            <translation>选择文件…</translation>
        </message>
        <message>
            <source>Choose the sales file of the till, or drop it here.</source>
            <translation>选择收银的销售文件，或拖到这里。</translation>
        </message>
        <message>
            <source>It is looked at first; nothing is imported before you say so.</source>
            <translation>先查看内容，确认之前不会导入。</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::ImportChoices</name>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Choose...</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>格式</translation>
        </message>
        <message>
            <source>Recognise by the header</source>
            <translation>按表头识别</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>编码</translation>
        </message>
        <message>
            <source>Detect</source>
            <translation>自动识别</translation>
        </message>
        <message>
            <source>Rows that are returns become closed returns of the past</source>
            <translation>退货行导入为已关闭的历史退货</translation>
        </message>
        <message>
            <source>Leave out receipts with bad rows and import the rest</source>
            <translation>跳过有错误行的小票，导入其余</translation>
        </message>
        <message>
            <source>Sales file of the till</source>
            <translation>收银的销售文件</translation>
        </message>
        <message>
            <source>CSV files (*.csv *.txt *.tsv);;All files (*)</source>
            <translation>CSV 文件 (*.csv *.txt *.tsv);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Year, month, day</source>
            <translation>年、月、日</translation>
        </message>
        <message>
            <source>Day, month, year</source>
            <translation>日、月、年</translation>
        </message>
        <message>
            <source>Month, day, year</source>
            <translation>月、日、年</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>数字</translation>
        </message>
        <message>
            <source>Decimal point: 1234.50</source>
            <translation>小数点：1234.50</translation>
        </message>
        <message>
            <source>Decimal comma: 1234,50</source>
            <translation>小数逗号：1234,50</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::ImportReportView</name>
        <message>
            <source>First rows</source>
            <translation>前几行</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>is here already with other content</source>
            <translation>已有不同内容</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>值</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>%1 of %2 problems are shown.</source>
            <translation>显示 %2 个问题中的 %1 个。</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::InspectForm</name>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>成色</translation>
        </message>
        <message>
            <source>Condition...</source>
            <translation>成色…</translation>
        </message>
        <message>
            <source>Disposition</source>
            <translation>去向</translation>
        </message>
        <message>
            <source>Where to...</source>
            <translation>去向…</translation>
        </message>
        <message>
            <source>%1 (compulsory)</source>
            <translation>%1（必勾）</translation>
        </message>
        <message>
            <source>Choose a condition first.</source>
            <translation>请先选择成色。</translation>
        </message>
        <message>
            <source>Choose where it goes first.</source>
            <translation>请先选择去向。</translation>
        </message>
        <message>
            <source>Scan the unit: %1</source>
            <translation>扫描该件：%1</translation>
        </message>
        <message>
            <source>Serial number of the unit, %1 is awaited</source>
            <translation>该件序列号，应为 %1</translation>
        </message>
        <message>
            <source>Scan the batch: %1</source>
            <translation>扫描批号：%1</translation>
        </message>
        <message>
            <source>Batch on the goods, %1 is awaited</source>
            <translation>货品批号，应为 %1</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::InspectionPage</name>
        <message>
            <source>%1 does not wait at the bench</source>
            <translation>%1 不在待验货中</translation>
        </message>
        <message>
            <source>Its step: %1</source>
            <translation>目前步骤：%1</translation>
        </message>
        <message>
            <source>It is closed</source>
            <translation>已关闭</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Confirm and next</source>
            <translation>确认并看下一件</translation>
        </message>
        <message>
            <source>Nothing to inspect.</source>
            <translation>没有待验货的商品。</translation>
        </message>
        <message>
            <source>Nothing to receive.</source>
            <translation>没有待收货的商品。</translation>
        </message>
        <message>
            <source>Receive and inspect</source>
            <translation>收货并验货</translation>
        </message>
        <message>
            <source>Count at least one that came.</source>
            <translation>至少收到一件才能收货。</translation>
        </message>
        <message>
            <source>Inspected %1</source>
            <translation>已验货 %1</translation>
        </message>
        <message>
            <source>Received %1</source>
            <translation>已收货 %1</translation>
        </message>
        <message>
            <source>The bench is empty.</source>
            <translation>没有选中商品。</translation>
        </message>
        <message>
            <source>Scan a slip, or choose a return at the left.</source>
            <translation>扫描退货单，或在左边选一张。</translation>
        </message>
        <message>
            <source>Print goods label</source>
            <translation>打印商品标签</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::InspectionWords</name>
        <message>
            <source>Accept %1</source>
            <translation>接受 %1 件</translation>
        </message>
        <message>
            <source>Do not accept %1</source>
            <translation>不接受 %1 件</translation>
        </message>
        <message>
            <source>Accept %1, do not accept %2</source>
            <translation>接受 %1 件，不接受 %2 件</translation>
        </message>
        <message>
            <source>Restocking fee</source>
            <translation>手续费</translation>
        </message>
        <message>
            <source>Restocking fee, none for: %1</source>
            <translation>手续费 · %1不收</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>验货结果</translation>
        </message>
        <message>
            <source>Nothing chosen yet</source>
            <translation>还没有选择</translation>
        </message>
        <message>
            <source>To refund</source>
            <translation>应退</translation>
        </message>
        <message>
            <source>Share of what was paid</source>
            <translation>实付份额</translation>
        </message>
        <message>
            <source>What is not accepted waits to be handed back.</source>
            <translation>不接受的等待交还顾客。</translation>
        </message>
        <message>
            <source>Above %1 a manager countersigns before it is paid.</source>
            <translation>超过 %1，付款前须审批。</translation>
        </message>
        <message>
            <source>Receive</source>
            <translation>收货</translation>
        </message>
        <message>
            <source>%1 came</source>
            <translation>收到 %1 件</translation>
        </message>
        <message>
            <source>They go on to the inspection at once.</source>
            <translation>收货后直接转验货。</translation>
        </message>
        <message>
            <source>Choose the condition first: keys 1 to 7.</source>
            <translation>请先选成色：按 1 到 7。</translation>
        </message>
        <message>
            <source>To tick: %1</source>
            <translation>待勾选：%1</translation>
        </message>
        <message>
            <source>Deduction</source>
            <translation>扣减</translation>
        </message>
        <message>
            <source>Deduction: enter the amount and the reason.</source>
            <translation>扣减：请填写金额和原因。</translation>
        </message>
        <message>
            <source>Promotion: gift or bundle not complete</source>
            <translation>促销：赠品或套装未一并退回</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::ItemCard</name>
        <message>
            <source>SKU %1</source>
            <translation>SKU %1</translation>
        </message>
        <message>
            <source>Serial %1</source>
            <translation>SN %1</translation>
        </message>
        <message>
            <source>Approved %1   Received %2   Inspected %3</source>
            <translation>批准 %1　已收 %2　已验 %3</translation>
        </message>
        <message>
            <source>Inspect now</source>
            <translation>本次验</translation>
        </message>
        <message>
            <source>%1 received and not inspected yet</source>
            <translation>已收未验只有 %1</translation>
        </message>
        <message>
            <source>%1, "%2"</source>
            <extracomment>What the customer said: the reason and the note</extracomment>
            <translation>%1 — “%2”</translation>
        </message>
        <message>
            <source>Customer says</source>
            <translation>顾客说</translation>
        </message>
        <message>
            <source>Wishes</source>
            <translation>希望</translation>
        </message>
        <message>
            <source>%1 · paid %2 for %3</source>
            <extracomment>The wish, then what was paid for how many</extracomment>
            <translation>%1，%3 件实付 %2</translation>
        </message>
        <message>
            <source>Not %1: wrong item, hand back</source>
            <translation>不是 %1：按错货交还</translation>
        </message>
        <message>
            <source>The right unit</source>
            <translation>是原件</translation>
        </message>
        <message>
            <source>Serial number of the unit</source>
            <translation>该件序列号</translation>
        </message>
        <message>
            <source>Scan it</source>
            <translation>请扫描</translation>
        </message>
        <message>
            <source>The right batch</source>
            <translation>批号一致</translation>
        </message>
        <message>
            <source>Batch on the goods</source>
            <translation>货品批号</translation>
        </message>
        <message>
            <source>Batch %1</source>
            <translation>批号 %1</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::LateActions</name>
        <message>
            <source>Hand over to</source>
            <translation>转交给</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>转交</translation>
        </message>
        <message>
            <source>Note for the team</source>
            <translation>给同事的备注</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Customer asked again</source>
            <translation>顾客又催</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Choose a return first.</source>
            <translation>请先选一张退货单。</translation>
        </message>
        <message>
            <source>Only a manager hands work over.</source>
            <translation>只有店长能转交。</translation>
        </message>
        <message>
            <source>Saving...</source>
            <translation>正在保存…</translation>
        </message>
        <message>
            <source>Write the note first.</source>
            <translation>请先写备注。</translation>
        </message>
        <message>
            <source>%1 now owes %2</source>
            <translation>%2 已转交 %1</translation>
        </message>
        <message>
            <source>Noted that the customer asked again</source>
            <translation>已登记顾客催单</translation>
        </message>
        <message>
            <source>Note kept</source>
            <translation>已添加备注</translation>
        </message>
        <message>
            <source>Choose a person</source>
            <translation>选择人员</translation>
        </message>
        <message>
            <source>Choose a person first.</source>
            <translation>请先选择人员。</translation>
        </message>
        <message>
            <source>Remind</source>
            <translation>提醒</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>认领</translation>
        </message>
        <message>
            <source>More time...</source>
            <translation>延长期限…</translation>
        </message>
        <message>
            <source>Only a manager reminds and extends.</source>
            <translation>只有店长可以提醒和延长。</translation>
        </message>
        <message>
            <source>It is yours already.</source>
            <translation>已由你负责。</translation>
        </message>
        <message>
            <source>Reminded whoever owes %1</source>
            <translation>已提醒 %1 的负责人</translation>
        </message>
        <message>
            <source>%1 is yours now</source>
            <translation>已认领 %1</translation>
        </message>
        <message>
            <source>Write...</source>
            <translation>写消息…</translation>
        </message>
        <message>
            <source>Your roles do not write to customers.</source>
            <translation>您的角色不能给顾客发消息。</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::LatePane</name>
        <message>
            <source>Why it is due</source>
            <translation>时限怎么算的</translation>
        </message>
        <message>
            <source>Latest</source>
            <translation>最近</translation>
        </message>
        <message>
            <source>Late %1</source>
            <translation>超时 %1</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>%1 within %2</source>
            <translation>%2内%1</translation>
        </message>
        <message>
            <source>Began</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>应在</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Waits since</source>
            <translation>等顾客自</translation>
        </message>
        <message>
            <source>%1 + %2 + paused %3 = %4</source>
            <translation>%1 + %2 + 暂停 %3 = %4</translation>
        </message>
        <message>
            <source>%1 + %2 = %3</source>
            <translation>%1 + %2 = %3</translation>
        </message>
        <message>
            <source>Choose a return at the left.</source>
            <translation>请在左侧选择一张退货单。</translation>
        </message>
        <message numerus="yes">
            <source>chased %n times</source>
            <translation>
                <numerusform>催单 %n 次</numerusform>
            </translation>
        </message>
        <message>
            <source>Why it is late</source>
            <translation>为什么超时</translation>
        </message>
        <message>
            <source>goods expected within %1, then %2 within %3</source>
            <translation>预计 %1内到货，之后 %3内%2</translation>
        </message>
        <message>
            <source>%1, while the store waited for the customer</source>
            <translation>%1，等顾客期间</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>计时</translation>
        </message>
        <message>
            <source>day and night, holidays too</source>
            <translation>全天，不扣节假日</translation>
        </message>
        <message>
            <source>opening hours only</source>
            <translation>只计营业时间</translation>
        </message>
        <message>
            <source>Owner: %1</source>
            <translation>负责人：%1</translation>
        </message>
        <message>
            <source>Here today</source>
            <translation>今天在岗</translation>
        </message>
        <message>
            <source>nobody of this role</source>
            <translation>该角色无人在岗</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::LifeMenu</name>
        <message>
            <source>Life of the article</source>
            <translation>商品履历</translation>
        </message>
        <message>
            <source>Life of this unit</source>
            <translation>该件履历</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::LoadBars</name>
        <message>
            <source>%1: %2 late, %3 due today, %4 others</source>
            <translation>%1：超时 %2，今天到期 %3，其余 %4</translation>
        </message>
        <message numerus="yes">
            <source>%n others</source>
            <translation>
                <numerusform>另 %n 人</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>rd::ui::LoginPage</name>
        <message numerus="yes">
            <source>%n tries left</source>
            <translation>
                <numerusform>还可试 %n 次</numerusform>
            </translation>
        </message>
        <message>
            <source>That PIN is not right. Try again.</source>
            <translation>刚才的 PIN 不对，请再输一次。</translation>
        </message>
        <message numerus="yes">
            <source>Too many wrong PINs. Try again in %n seconds.</source>
            <translation>
                <numerusform>PIN 错误次数过多，请 %n 秒后再试。</numerusform>
            </translation>
        </message>
        <message>
            <source>Who is there?</source>
            <translation>谁在用？</translation>
        </message>
        <message>
            <source>Alt + number chooses a person; digits go to the PIN.</source>
            <translation>Alt + 数字换人；直接按数字输入 PIN。</translation>
        </message>
        <message>
            <source>Locks by itself after 10 minutes (managers: 5). What was typed is kept.</source>
            <translation>10 分钟（店长 5 分钟）无操作自动锁定，草稿保留</translation>
        </message>
        <message>
            <source>Only look</source>
            <translation>只看不改</translation>
        </message>
        <message>
            <source>Bring the key back...</source>
            <translation>找回密钥…</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::MainWindow</name>
        <message>
            <source>This drive may not keep what was saved when the power goes. Put the store on a drive of this computer.</source>
            <translation>该磁盘在断电时可能丢失已保存的内容。请把门店文件放到本机磁盘上。</translation>
        </message>
        <message>
            <source>A made-up store: everybody's PIN is %1. It is thrown away at the end.</source>
            <translation>示例门店：所有人的 PIN 都是 %1，退出后删除。</translation>
        </message>
        <message>
            <source>Open a store</source>
            <translation>打开门店</translation>
        </message>
        <message>
            <source>Stores (*.sqlite)</source>
            <translation>门店数据 (*.sqlite)</translation>
        </message>
        <message>
            <source>The saved copy of the key</source>
            <translation>保存的密钥副本</translation>
        </message>
        <message>
            <source>Keys (*.key);;All files (*)</source>
            <translation>密钥 (*.key);;所有文件 (*)</translation>
        </message>
        <message>
            <source>%1 - Return Desk</source>
            <translation>%1 - 退货台</translation>
        </message>
        <message>
            <source>Return Desk</source>
            <translation>退货台</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::MakingPage</name>
        <message>
            <source>Making a store with three months of sales and returns...</source>
            <translation>正在建立含三个月销售和退货的示例门店…</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::MessageBar</name>
        <message>
            <source>Close: %1</source>
            <translation>关闭：%1</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <extracomment>A message: first clause, then the rest</extracomment>
            <translation>%1。%2</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::MoneyView</name>
        <message>
            <source>Owed</source>
            <translation>应退</translation>
        </message>
        <message>
            <source>Estimate</source>
            <translation>预计退款</translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>原路退回：%1</translation>
        </message>
        <message>
            <source>How computed</source>
            <translation>怎么算的</translation>
        </message>
        <message>
            <source>%1: %2 of %3, paid %4</source>
            <translation>%1：退 %2 / 购 %3，实付 %4</translation>
        </message>
        <message>
            <source>Restocking fee · %1 · %2</source>
            <translation>手续费 · %1 · %2</translation>
        </message>
        <message>
            <source>, refunded before %1</source>
            <extracomment>Goes on after "…, paid 9.90": what earlier refunds gave back of it</extracomment>
            <translation>，此前已退 %1</translation>
        </message>
        <message>
            <source>%1: up to %2 of %3, paid %4</source>
            <translation>%1：最多退 %2 / 购 %3，实付 %4</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>已退还</translation>
        </message>
        <message>
            <source>as: %1</source>
            <translation>方式：%1</translation>
        </message>
        <message>
            <source>Deducted · %1 · %2</source>
            <translation>扣减 · %1 · %2</translation>
        </message>
        <message>
            <source>with compensation %1</source>
            <translation>含赔付 %1</translation>
        </message>
        <message>
            <source>Promotion · %1 · %2</source>
            <translation>促销 · %1 · %2</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::MonthBar</name>
        <message>
            <source>Month before</source>
            <translation>上个月</translation>
        </message>
        <message>
            <source>Month after</source>
            <translation>下个月</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>月报</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>人员与步骤</translation>
        </message>
        <message>
            <source>Goods</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>已拦截</translation>
        </message>
        <message>
            <source>CSV</source>
            <translation>CSV</translation>
        </message>
        <message>
            <source>Save the month as three CSV files</source>
            <translation>把本月保存为三个 CSV 文件</translation>
        </message>
        <message>
            <source>Complete month</source>
            <translation>整月</translation>
        </message>
        <message>
            <source>As of now</source>
            <translation>截至现在</translation>
        </message>
        <message>
            <source>This is the newest month.</source>
            <translation>已是最新月份。</translation>
        </message>
        <message>
            <source>There is no earlier month.</source>
            <translation>没有更早的月份。</translation>
        </message>
        <message>
            <source>Till</source>
            <translation>收银机</translation>
        </message>
        <message>
            <source>Signals</source>
            <translation>留意</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>发票</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::NewReturnPage</name>
        <message>
            <source>Draft kept %1</source>
            <translation>草稿已保存 %1</translation>
        </message>
        <message>
            <source>New return</source>
            <translation>新建退货</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>返回列表</translation>
        </message>
        <message>
            <source>Back to the list; the draft is kept</source>
            <translation>返回列表，草稿保留</translation>
        </message>
        <message>
            <source>Type the receipt</source>
            <translation>录入小票</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Goods</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>What the customer says</source>
            <translation>顾客怎么说</translation>
        </message>
        <message>
            <source>needs a note</source>
            <translation>需说明</translation>
        </message>
        <message>
            <source>A draft is kept</source>
            <translation>有一份草稿</translation>
        </message>
        <message>
            <source>Receipt %1, %2</source>
            <translation>小票 %1，%2</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>继续填写</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>丢弃</translation>
        </message>
        <message>
            <source>Draft of %1</source>
            <translation>草稿 %1</translation>
        </message>
        <message>
            <source>This reason needs a note.</source>
            <translation>这个原因需要说明。</translation>
        </message>
        <message>
            <source>Find the sale first.</source>
            <translation>请先找到小票。</translation>
        </message>
        <message>
            <source>Nothing of this receipt is left to return.</source>
            <translation>这张小票已没有可退的商品。</translation>
        </message>
        <message>
            <source>Tick what comes back.</source>
            <translation>请勾选要退的商品。</translation>
        </message>
        <message>
            <source>Choose the reason.</source>
            <translation>请选择原因。</translation>
        </message>
        <message>
            <source>Choose the condition and where the goods go.</source>
            <translation>请选择成色和去向。</translation>
        </message>
        <message>
            <source>Tick what was checked.</source>
            <translation>请勾选已检查的项目。</translation>
        </message>
        <message>
            <source>Saving...</source>
            <translation>正在保存…</translation>
        </message>
        <message>
            <source>The draft is kept.</source>
            <translation>草稿已保留。</translation>
        </message>
        <message>
            <source>required</source>
            <translation>必选</translation>
        </message>
        <message>
            <source>Wish</source>
            <translation>希望</translation>
        </message>
        <message>
            <source>Alt + number</source>
            <translation>Alt + 数字</translation>
        </message>
        <message>
            <source>New return without a receipt</source>
            <translation>无小票退货</translation>
        </message>
        <message>
            <source>No receipt</source>
            <translation>没有小票</translation>
        </message>
        <message>
            <source>Type the customer's phone: without a receipt it is needed.</source>
            <translation>请输入顾客电话：无小票退货必须填写。</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>Photos go with a return.</source>
            <translation>照片随退货单保存。</translation>
        </message>
        <message>
            <source>A return has at most %1 photos.</source>
            <translation>每张退货单最多 %1 张照片。</translation>
        </message>
        <message>
            <source>Photo %1</source>
            <translation>照片 %1</translation>
        </message>
        <message>
            <source>Photos of the return before are not kept.</source>
            <translation>上一张退货单的照片没有保留。</translation>
        </message>
        <message>
            <source>Another return was begun while they were read: add them there.</source>
            <translation>读取照片时已开始另一张退货单：请到那张单上添加。</translation>
        </message>
        <message>
            <source>Reading photos...</source>
            <translation>正在读取照片…</translation>
        </message>
        <message numerus="yes">
            <source>%1; %n more</source>
            <translation>
                <numerusform>%1；另有 %n 份</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>rd::ui::NowWords</name>
        <message>
            <source>Closed: %1</source>
            <translation>已关闭：%1</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <extracomment>The step that is to be done</extracomment>
            <translation>现在：%1</translation>
        </message>
        <message>
            <source>%1 late</source>
            <translation>超时 %1</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>剩 %1</translation>
        </message>
        <message>
            <source>Pay %1</source>
            <translation>退款 %1</translation>
        </message>
        <message>
            <source>Now: wait for the confirmation</source>
            <translation>现在：等待到账确认</translation>
        </message>
        <message>
            <source>The money was sent. It is paid when somebody confirms that it arrived.</source>
            <translation>款项已发出。确认到账后才算已退款。</translation>
        </message>
        <message>
            <source>Now: wait for the delivery</source>
            <translation>当前：等待送达</translation>
        </message>
        <message>
            <source>The parcel is on its way. It is done when it is delivered.</source>
            <translation>包裹在途中，送达即完成。</translation>
        </message>
        <message>
            <source>Now: wait for the repair</source>
            <translation>当前：等待修回</translation>
        </message>
        <message>
            <source>Now: hand over the goods</source>
            <translation>当前：交付货品</translation>
        </message>
        <message>
            <source>The goods are away for repair. Book them back when they come.</source>
            <translation>货品在外维修。修回后请登记。</translation>
        </message>
        <message>
            <source>The goods are repaired. Tell the customer, and hand them over; nothing is paid.</source>
            <translation>货品已修好。请通知顾客并交付；不付款。</translation>
        </message>
        <message>
            <source>The goods are not repaired. Change it to something else, send them again, or hand them over.</source>
            <translation>货品未修好。可改为其他方式、再次送修，或交付顾客。</translation>
        </message>
        <message>
            <source>%1 Awaited until %2, then given up.</source>
            <translation>%1 等货截至 %2，逾期取消。</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::OnTheSpot</name>
        <message>
            <source>Pay back: %1</source>
            <translation>退款：%1</translation>
        </message>
        <message>
            <source>Do not pay yet</source>
            <translation>暂不付款</translation>
        </message>
        <message>
            <source>needs an inspector</source>
            <translation>需验货权限</translation>
        </message>
        <message>
            <source>&amp;Goods are here</source>
            <translation>现在就在柜台</translation>
        </message>
        <message>
            <source>received when logged</source>
            <translation>登记后直接收货</translation>
        </message>
        <message>
            <source>Inspect and pay now (Alt+I)</source>
            <translation>现在验货并退款（Alt+I）</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>成色</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>去向</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>支付单号</translation>
        </message>
        <message>
            <source>Reference of the payment</source>
            <translation>支付单号</translation>
        </message>
        <message>
            <source>Disposition</source>
            <translation>去向</translation>
        </message>
        <message>
            <source>Tender</source>
            <translation>支付方式</translation>
        </message>
        <message>
            <source>Inspect now (Alt+I)</source>
            <translation>现在验货（Alt+I）</translation>
        </message>
        <message>
            <source>Nothing is paid now. After the inspection the return says what to do next.</source>
            <translation>现在不付款。验货后在退货单上继续处理。</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::OverdueModel</name>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1，另 %2 种</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>单号</translation>
        </message>
        <message>
            <source>How late</source>
            <translation>超时多久</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>顾客</translation>
        </message>
        <message>
            <source>Goods</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>Amount %1</source>
            <translation>金额 %1</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Chased</source>
            <translation>催单</translation>
        </message>
        <message>
            <source>Last word</source>
            <translation>上次联系</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::OverduePage</name>
        <message>
            <source>Nothing is late.</source>
            <translation>没有超时。</translation>
        </message>
        <message>
            <source>Who has it</source>
            <translation>谁手上</translation>
        </message>
        <message>
            <source>By step</source>
            <translation>按步骤</translation>
        </message>
        <message>
            <source>By person</source>
            <translation>按负责人</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>超时</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>今天到期</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>等顾客</translation>
        </message>
        <message>
            <source>first %1</source>
            <translation>最早 %1</translation>
        </message>
        <message>
            <source>clock stopped</source>
            <translation>计时暂停</translation>
        </message>
        <message>
            <source>Next due: %1.</source>
            <translation>最近到期：%1。</translation>
        </message>
        <message>
            <source>No return is open.</source>
            <translation>没有未完的退货单。</translation>
        </message>
        <message>
            <source>late</source>
            <translation>超时</translation>
        </message>
        <message>
            <source>due today</source>
            <translation>今天到期</translation>
        </message>
        <message>
            <source>others</source>
            <translation>其余</translation>
        </message>
        <message>
            <source>Untouched for %1 h</source>
            <translation>%1 小时没有动静</translation>
        </message>
        <message>
            <source>Late work</source>
            <translation>超时的工作</translation>
        </message>
        <message>
            <source>was %1</source>
            <translation>上月 %1</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::Pages</name>
        <message>
            <source>Returns</source>
            <translation>退货</translation>
        </message>
        <message>
            <source>Inspection</source>
            <translation>验货</translation>
        </message>
        <message>
            <source>Refunds</source>
            <translation>退款</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>超时</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>报表</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::PathNodes</name>
        <message>
            <source>done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>now</source>
            <translation>当前</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>待办</translation>
        </message>
        <message>
            <source>the end</source>
            <translation>结束</translation>
        </message>
        <message>
            <source>Logged</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>等顾客</translation>
        </message>
        <message>
            <source>by %1</source>
            <extracomment>The time by which a step must be done; "Today 18:00" and "Tomorrow 14:05" say it without</extracomment>
            <translation>%1 前</translation>
        </message>
        <message>
            <source>within %1</source>
            <translation>%1 内</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::PayForm</name>
        <message>
            <source>Back to</source>
            <translation>退到</translation>
        </message>
        <message>
            <source>Amount %1</source>
            <translation>金额 %1</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>支付单号</translation>
        </message>
        <message>
            <source>This is no amount.</source>
            <translation>金额无效。</translation>
        </message>
        <message>
            <source>Pay %1</source>
            <translation>退款 %1</translation>
        </message>
        <message>
            <source>Pay</source>
            <translation>退款</translation>
        </message>
        <message>
            <source>%1, up to %2</source>
            <extracomment>A tender and how much of what was paid with it can still go back</extracomment>
            <translation>%1，最多 %2</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::PaymentForm</name>
        <message>
            <source>&amp;Tender</source>
            <translation>支付方式(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Amount %1</source>
            <translation>金额(&amp;A) %1</translation>
        </message>
        <message>
            <source>&amp;Reference</source>
            <translation>支付单号(&amp;R)</translation>
        </message>
        <message>
            <source>Tender</source>
            <translation>支付方式</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>支付单号</translation>
        </message>
        <message>
            <source>Number of the payment, optional</source>
            <translation>支付单号，可不填</translation>
        </message>
        <message>
            <source>Enter an amount from %1 to %2.</source>
            <translation>请输入 %1 到 %2 之间的金额。</translation>
        </message>
        <message>
            <source>%1, up to %2</source>
            <extracomment>A tender and how much of what was paid with it can still go back</extracomment>
            <translation>%1，最多 %2</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::PaymentPane</name>
        <message>
            <source>Tick off</source>
            <translation>登记已处理</translation>
        </message>
        <message>
            <source>Tick what was done.</source>
            <translation>请勾选已处理的项目。</translation>
        </message>
        <message>
            <source>receipt %1</source>
            <translation>小票 %1</translation>
        </message>
        <message>
            <source>Countersign %1</source>
            <translation>审批 %1</translation>
        </message>
        <message>
            <source>Choose a refund at the left.</source>
            <translation>请在左侧选择一笔退款。</translation>
        </message>
        <message>
            <source>Pay</source>
            <translation>退款</translation>
        </message>
        <message>
            <source>The rules offer no tender for this sale.</source>
            <translation>规则没有给出可用的支付方式。</translation>
        </message>
        <message>
            <source>Enter an amount up to %1.</source>
            <translation>请输入不超过 %1 的金额。</translation>
        </message>
        <message>
            <source>Pay %1 by %2</source>
            <translation>用%2退款 %1</translation>
        </message>
        <message>
            <source>Open the return</source>
            <translation>打开退货单</translation>
        </message>
        <message>
            <source>Choose a refund at the left, or a payout of today.</source>
            <translation>请在左侧选择一笔退款或今天的一笔付款。</translation>
        </message>
        <message>
            <source>Print voucher</source>
            <translation>打印凭证</translation>
        </message>
        <message>
            <source>Due: %1</source>
            <translation>到期 %1</translation>
        </message>
        <message>
            <source>Inspected by %1, %2</source>
            <translation>验货 %1，%2</translation>
        </message>
        <message>
            <source>Hand out new goods...</source>
            <translation>换出新货…</translation>
        </message>
        <message>
            <source>Send again...</source>
            <translation>补发…</translation>
        </message>
        <message>
            <source>Issue store credit...</source>
            <translation>发放抵用券…</translation>
        </message>
        <message>
            <source>Granted by %1, %2</source>
            <translation>批准赔付 %1，%2</translation>
        </message>
        <message>
            <source>Send for repair...</source>
            <translation>送修...</translation>
        </message>
        <message>
            <source>Back from repair...</source>
            <translation>登记修回...</translation>
        </message>
        <message>
            <source>Hand over...</source>
            <translation>交付...</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::PayoutForm</name>
        <message>
            <source>Which</source>
            <translation>哪一笔</translation>
        </message>
        <message>
            <source>Why it failed (compulsory)</source>
            <translation>失败原因（必填）</translation>
        </message>
        <message>
            <source>Why it failed</source>
            <translation>失败原因</translation>
        </message>
        <message>
            <source>What became of it (compulsory)</source>
            <translation>包裹情况（必填）</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>包裹情况</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::PayoutList</name>
        <message>
            <source>Payouts of today</source>
            <translation>今天的付款</translation>
        </message>
        <message>
            <source>Nothing was paid today.</source>
            <translation>今天还没有付款。</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::PayoutModel</name>
        <message>
            <source>Voucher</source>
            <translation>凭证</translation>
        </message>
        <message>
            <source>At</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>单号</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>顾客</translation>
        </message>
        <message>
            <source>Tender</source>
            <translation>支付方式</translation>
        </message>
        <message>
            <source>Amount %1</source>
            <translation>金额 %1</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>Confirm or fail</source>
            <translation>确认或登记失败</translation>
        </message>
        <message>
            <source>paid by %1</source>
            <translation>%1 付款</translation>
        </message>
        <message>
            <source>Delivered or lost?</source>
            <translation>送达还是丢失？</translation>
        </message>
        <message>
            <source>given by %1</source>
            <translation>由 %1 交付</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::PayoutRows</name>
        <message>
            <source>Why did it fail?</source>
            <translation>为什么失败？</translation>
        </message>
        <message>
            <source>Enter as failed</source>
            <translation>登记失败</translation>
        </message>
        <message>
            <source>Say why it failed.</source>
            <translation>请写明失败原因。</translation>
        </message>
        <message>
            <source>It arrived</source>
            <translation>已到账</translation>
        </message>
        <message>
            <source>It failed...</source>
            <translation>未到账…</translation>
        </message>
        <message>
            <source>Voucher</source>
            <translation>凭证</translation>
        </message>
        <message>
            <source>%1 by %2</source>
            <translation>%2 %1</translation>
        </message>
        <message>
            <source>What became of it?</source>
            <translation>包裹怎么了？</translation>
        </message>
        <message>
            <source>Enter as lost</source>
            <translation>登记丢失</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>已送达</translation>
        </message>
        <message>
            <source>Lost again...</source>
            <translation>又丢失了…</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::PinPad</name>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>PIN of %1</source>
            <translation>%1的 PIN</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>进入</translation>
        </message>
        <message>
            <source>Delete the last digit</source>
            <translation>删除最后一位</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::PrintScreen</name>
        <message>
            <source>Folder for PDF files</source>
            <translation>存放 PDF 的文件夹</translation>
        </message>
        <message>
            <source>The printer of the system</source>
            <translation>系统默认打印机</translation>
        </message>
        <message>
            <source>No printer: PDF files in a folder</source>
            <translation>不打印：存为 PDF 到文件夹</translation>
        </message>
        <message>
            <source>A test page. When both codes can be scanned and nothing is cut at the right, the paper fits.</source>
            <translation>测试页。两个码都能扫、右边没有被裁掉，就说明纸张合适。</translation>
        </message>
        <message>
            <source>Test page</source>
            <translation>测试页</translation>
        </message>
        <message>
            <source>Printing on this machine</source>
            <translation>本机打印</translation>
        </message>
        <message>
            <source>Slips, vouchers and labels</source>
            <translation>单据、凭证和标签</translation>
        </message>
        <message>
            <source>Print to</source>
            <translation>打印到</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>纸张</translation>
        </message>
        <message>
            <source>Looking for printers...</source>
            <translation>正在查找打印机…</translation>
        </message>
        <message>
            <source>80 mm roll</source>
            <translation>80 毫米卷纸</translation>
        </message>
        <message>
            <source>58 mm roll</source>
            <translation>58 毫米卷纸</translation>
        </message>
        <message>
            <source>Change...</source>
            <translation>更改…</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>选择其他文件夹</translation>
        </message>
        <message>
            <source>Print the voucher as soon as it is paid</source>
            <translation>付款后自动打印凭证</translation>
        </message>
        <message>
            <source>Print goods labels as soon as goods are inspected</source>
            <translation>验货后自动打印商品标签</translation>
        </message>
        <message>
            <source>&quot;Save and print&quot; prints the intake slip, or the voucher when it was paid at once. Every copy is counted with the return.</source>
            <translation>“保存并打印”打印退换货单；当场付款的打印凭证。每次打印都会记入退货单。</translation>
        </message>
        <message>
            <source>Print a test page</source>
            <translation>打印测试页</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::PrintWords</name>
        <message>
            <source>%1 was sent to the printer %2</source>
            <translation>%1 已送到打印机 %2</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>已保存 %1</translation>
        </message>
        <message>
            <source>No printer is set up</source>
            <translation>没有设置打印机</translation>
        </message>
        <message>
            <source>This machine has no printer %1 any more</source>
            <translation>本机已没有打印机“%1”</translation>
        </message>
        <message>
            <source>The printer %1 does not answer</source>
            <translation>打印机“%1”没有响应</translation>
        </message>
        <message>
            <source>The PDF could not be written</source>
            <translation>无法写入 PDF</translation>
        </message>
        <message>
            <source>Nothing can be written to %1.</source>
            <translation>无法写入“%1”。</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::ProgressStrip</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>about %1 s left</source>
            <translation>剩约 %1 秒</translation>
        </message>
        <message>
            <source>about %1 min left</source>
            <translation>剩约 %1 分</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::QuantityForm</name>
        <message>
            <source>What should be remembered</source>
            <translation>要记下什么</translation>
        </message>
        <message>
            <source>Reason (compulsory)</source>
            <translation>理由（必填）</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>%1 is all that is outstanding</source>
            <translation>待处理的只有 %1</translation>
        </message>
        <message>
            <source>By parcel: carrier</source>
            <translation>寄回：快递公司</translation>
        </message>
        <message>
            <source>Carrier; empty: the customer takes the goods</source>
            <translation>快递公司；留空表示顾客当面取走</translation>
        </message>
        <message>
            <source>Tracking number</source>
            <translation>运单号</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::QuantitySpin</name>
        <message>
            <source>%1, %2</source>
            <extracomment>What a part of a quantity does, and of which goods it is</extracomment>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>At most %1</source>
            <translation>最多 %1</translation>
        </message>
        <message>
            <source>One less</source>
            <translation>减一</translation>
        </message>
        <message>
            <source>One more</source>
            <translation>加一</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>At least %1</source>
            <translation>至少 %1</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::QueueModel</name>
        <message numerus="yes">
            <source>%1 (%n lines)</source>
            <extracomment>The first article of a return and how many lines there are in all</extracomment>
            <translation>
                <numerusform>%1等 %n 种</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>rd::ui::QueueView</name>
        <message>
            <source>Earliest due first · %1 late, %2 due soon</source>
            <translation>最早到期在前 · 超时 %1，将超时 %2</translation>
        </message>
        <message>
            <source>To inspect</source>
            <translation>待验货</translation>
        </message>
        <message>
            <source>To receive</source>
            <translation>待收货</translation>
        </message>
        <message>
            <source>Queue of the bench</source>
            <translation>验货队列</translation>
        </message>
        <message>
            <source>Nothing to inspect.</source>
            <translation>没有待验货的商品。</translation>
        </message>
        <message>
            <source>Nothing to receive.</source>
            <translation>没有待收货的商品。</translation>
        </message>
        <message>
            <source>Show what is to come</source>
            <translation>查看待收货</translation>
        </message>
        <message>
            <source>Show what is to inspect</source>
            <translation>查看待验货</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::ReceiptBox</name>
        <message>
            <source>Receipt %1</source>
            <translation>小票 %1</translation>
        </message>
        <message>
            <source>Goods</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>Sold</source>
            <translation>已购</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>已退</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>可退</translation>
        </message>
        <message>
            <source>This time</source>
            <translation>本次</translation>
        </message>
        <message>
            <source>Paid %1</source>
            <translation>实付 %1</translation>
        </message>
        <message>
            <source>Refund %1</source>
            <translation>可退款 %1</translation>
        </message>
        <message>
            <source>day of sale unknown</source>
            <translation>购买日期不详</translation>
        </message>
        <message>
            <source>day %1</source>
            <translation>第 %1 天</translation>
        </message>
        <message>
            <source>%1 of %2 lines chosen</source>
            <translation>%2 行中选了 %1 行</translation>
        </message>
        <message>
            <source>Gift receipt (Alt+F)</source>
            <translation>礼品小票 (Alt+F)</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::ReceiptLine</name>
        <message>
            <source>Nothing of it is left to come back.</source>
            <translation>没有可退的数量。</translation>
        </message>
        <message>
            <source>%1, %2 can come back</source>
            <translation>%1，可退 %2</translation>
        </message>
        <message>
            <source>Sold %1, already in returns %2</source>
            <translation>已购 %1，已退 %2</translation>
        </message>
        <message>
            <source>Cannot come back: no goods</source>
            <translation>不可退：服务</translation>
        </message>
        <message>
            <source>Article %1</source>
            <translation>SKU %1</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <translation>已退 %1：%2</translation>
        </message>
        <message>
            <source>Scan the serial numbers of %1: %2 of %3.</source>
            <translation>请扫描 %1 的序列号：%2/%3。</translation>
        </message>
        <message>
            <source>Life of the article</source>
            <translation>商品履历</translation>
        </message>
        <message>
            <source>Life of serial number %1</source>
            <translation>序列号 %1 的履历</translation>
        </message>
        <message>
            <source>Serial %1</source>
            <translation>序列号 %1</translation>
        </message>
        <message>
            <source>Gift</source>
            <translation>赠品</translation>
        </message>
        <message>
            <source>Scan the batch of %1.</source>
            <translation>请扫描 %1 的批号。</translation>
        </message>
        <message>
            <source>Batch %1</source>
            <translation>批号 %1</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::ReceiveBench</name>
        <message>
            <source>Goods to receive</source>
            <translation>待收商品</translation>
        </message>
        <message>
            <source>%1 · expected %2</source>
            <translation>%1 · 应收 %2</translation>
        </message>
        <message>
            <source>%1 are expected</source>
            <translation>应收 %1</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>收到</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::RefundWords</name>
        <message>
            <source>Paid</source>
            <translation>已付</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>作废</translation>
        </message>
        <message>
            <source>Line %1</source>
            <translation>第 %1 行</translation>
        </message>
        <message>
            <source>Restocking fee</source>
            <translation>手续费</translation>
        </message>
        <message>
            <source>Deduction</source>
            <translation>扣减</translation>
        </message>
        <message>
            <source>Paid before</source>
            <translation>之前已付</translation>
        </message>
        <message>
            <source>To refund</source>
            <translation>应退</translation>
        </message>
        <message>
            <source>Logged by %1</source>
            <translation>登记 %1</translation>
        </message>
        <message>
            <source>approved by %1</source>
            <translation>批准 %1</translation>
        </message>
        <message>
            <source>approved by the rules</source>
            <translation>规则自动批准</translation>
        </message>
        <message>
            <source>inspected by %1</source>
            <translation>验货 %1</translation>
        </message>
        <message>
            <source>countersigned by %1</source>
            <translation>审批 %1</translation>
        </message>
        <message>
            <source>paid by %1</source>
            <translation>付款 %1</translation>
        </message>
        <message>
            <source>to be paid by %1</source>
            <translation>由 %1 付款</translation>
        </message>
        <message>
            <source>Not offered: %1. The sale was paid with %2, and the rules name nothing else to replace it.</source>
            <translation>不可用：%1。此单以%2付款，规则没有给出替代方式。</translation>
        </message>
        <message>
            <source>A second person must countersign first.</source>
            <translation>需先由另一人审批。</translation>
        </message>
        <message>
            <source>It was sent. Confirm it when the money arrived, or enter it as failed.</source>
            <translation>已发出。到账后请确认，否则登记失败。</translation>
        </message>
        <message>
            <source>It is paid.</source>
            <translation>已付清。</translation>
        </message>
        <message>
            <source>It is void.</source>
            <translation>已作废。</translation>
        </message>
        <message>
            <source>Sent, not confirmed yet</source>
            <translation>已发出，待确认</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>已退款</translation>
        </message>
        <message>
            <source>%1, %2 of %3</source>
            <extracomment>An article, how many of how many sold</extracomment>
            <translation>%1，%3 中的 %2</translation>
        </message>
        <message>
            <source>paid %1 for %2</source>
            <translation>%2 件实付 %1</translation>
        </message>
        <message>
            <source>%1, tax inside %2</source>
            <translation>%1，含税 %2</translation>
        </message>
        <message>
            <source>Restocking fee: %1</source>
            <translation>手续费：%1</translation>
        </message>
        <message>
            <source>%1.</source>
            <extracomment>A whole sentence: "Logged by Wang Fang, inspected by Li Na."</extracomment>
            <translation>%1。</translation>
        </message>
        <message>
            <source>It was sent. It is paid when somebody confirms that it arrived.</source>
            <translation>已发出。有人确认到账后才算已退款。</translation>
        </message>
        <message>
            <source>sent by %1</source>
            <translation>发出 %1</translation>
        </message>
        <message>
            <source>New: %1, %2</source>
            <extracomment>New goods of an exchange, the name and how many</extracomment>
            <translation>新货：%1，%2</translation>
        </message>
        <message>
            <source>receipt %1</source>
            <translation>小票 %1</translation>
        </message>
        <message>
            <source>Added by the customer by %1</source>
            <translation>顾客补差（%1）</translation>
        </message>
        <message>
            <source>Settled without goods</source>
            <translation>不退货结算</translation>
        </message>
        <message>
            <source>given by %1</source>
            <translation>由 %1 交付</translation>
        </message>
        <message>
            <source>to be settled by %1</source>
            <translation>将由 %1 处理</translation>
        </message>
        <message>
            <source>The parcel is on its way. Say when it is delivered, or that it is lost.</source>
            <translation>包裹在途中。送达后请确认，丢失请登记。</translation>
        </message>
        <message>
            <source>It is settled.</source>
            <translation>已结清。</translation>
        </message>
        <message>
            <source>granted by %1</source>
            <translation>批准赔付 %1</translation>
        </message>
        <message>
            <source>Away for repair</source>
            <translation>在外维修</translation>
        </message>
        <message>
            <source>Promotion: %1</source>
            <translation>促销扣回：%1</translation>
        </message>
        <message>
            <source>Promotion made whole: %1</source>
            <translation>促销补齐：%1</translation>
        </message>
        <message>
            <source>Cash rounding, taken in %1</source>
            <translation>现金取整，实收 %1</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::RefundsPage</name>
        <message>
            <source>Ticked off for %1</source>
            <translation>%1 的积分或优惠券已登记</translation>
        </message>
        <message>
            <source>Nothing of %1 is accepted yet</source>
            <translation>%1 还没有接受的商品</translation>
        </message>
        <message>
            <source>Its step: %1</source>
            <translation>目前步骤：%1</translation>
        </message>
        <message>
            <source>It is closed</source>
            <translation>已关闭</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Paid %1 by %2, %3</source>
            <translation>已用%2退款 %1，%3</translation>
        </message>
        <message>
            <source>Countersigned %1</source>
            <translation>已审批 %1</translation>
        </message>
        <message>
            <source>The payout of %1 arrived</source>
            <translation>%1 的付款已到账</translation>
        </message>
        <message>
            <source>The payout of %1 failed, it is due again</source>
            <translation>%1 的付款失败，重新待付</translation>
        </message>
        <message>
            <source>It had been done before; nothing was done again.</source>
            <translation>之前已办过，没有重复办理。</translation>
        </message>
        <message>
            <source>Sent %1 by %2, to be confirmed, %3</source>
            <translation>已发出 %1（%2），待确认，%3</translation>
        </message>
        <message>
            <source>The parcel of %1 is delivered</source>
            <translation>%1 的包裹已送达</translation>
        </message>
        <message>
            <source>The parcel of %1 is lost, it is to be sent once more</source>
            <translation>%1 的包裹丢失，需再次补发</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::ReportTables</name>
        <message>
            <source>Total</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>退货单</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>行数</translation>
        </message>
        <message>
            <source>Granted %1</source>
            <translation>核准金额 %1</translation>
        </message>
        <message>
            <source>Share of value</source>
            <translation>金额占比</translation>
        </message>
        <message>
            <source>On time</source>
            <translation>按时</translation>
        </message>
        <message>
            <source>Granted</source>
            <translation>核准金额</translation>
        </message>
        <message>
            <source>lines: %1</source>
            <translation>%1 行</translation>
        </message>
        <message>
            <source>Paid out</source>
            <translation>已付金额</translation>
        </message>
        <message>
            <source>payouts: %1</source>
            <translation>%1 笔付款</translation>
        </message>
        <message>
            <source>Fees kept</source>
            <translation>手续费</translation>
        </message>
        <message>
            <source>Median time to refund</source>
            <translation>退款用时中位数</translation>
        </message>
        <message>
            <source>90th percentile %1</source>
            <translation>90 分位 %1</translation>
        </message>
        <message>
            <source>Opening %1 + new %2 %5 closed %3 = open %4</source>
            <translation>期初 %1 + 新增 %2 %5 结案 %3 = 未完 %4</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Logged by</source>
            <translation>登记人</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>步骤</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>中位数</translation>
        </message>
        <message>
            <source>90th percentile</source>
            <translation>90 分位</translation>
        </message>
        <message>
            <source>What was stopped</source>
            <translation>拦截了什么</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>代码</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>次数</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>比%2 %1</translation>
        </message>
        <message>
            <source>%1, %2 % of sales</source>
            <translation>%1，占销售额 %2%</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 · totals equal the case list</source>
            <translation>%1 · 合计与单据一致</translation>
        </message>
        <message>
            <source>%1 · totals do NOT equal the case list</source>
            <translation>%1 · 合计与单据不符</translation>
        </message>
        <message>
            <source>Not stopped: done by one person alone</source>
            <translation>未拦截：由一人办理</translation>
        </message>
        <message>
            <source>payouts: %1, compensation %2</source>
            <translation>%1 笔付款，其中赔付 %2</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::ReportsPage</name>
        <message>
            <source>What was stopped</source>
            <translation>被拦下的操作</translation>
        </message>
        <message>
            <source>By article</source>
            <translation>按商品</translation>
        </message>
        <message>
            <source>By step</source>
            <translation>按步骤</translation>
        </message>
        <message>
            <source>By person</source>
            <translation>按人员</translation>
        </message>
        <message>
            <source>Returns logged per day</source>
            <translation>每日登记</translation>
        </message>
        <message>
            <source>By reason</source>
            <translation>按原因</translation>
        </message>
        <message>
            <source>No returns in %1.</source>
            <translation>%1没有退货。</translation>
        </message>
        <message>
            <source>Choose another month above.</source>
            <translation>请在上方选择其他月份。</translation>
        </message>
        <message>
            <source>%1 past returns of imported files, %2 given back.</source>
            <translation>导入文件中有历史退货 %1 张，退款 %2。</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>张数</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>on time</source>
            <translation>按时</translation>
        </message>
        <message>
            <source>a step was late</source>
            <translation>有步骤超时</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::ResultPane</name>
        <message>
            <source>Note</source>
            <translation>验货说明</translation>
        </message>
        <message>
            <source>Note of the inspection</source>
            <translation>验货说明</translation>
        </message>
        <message>
            <source>What was found, optional</source>
            <translation>看到了什么，可不填</translation>
        </message>
        <message>
            <source>Open the return</source>
            <translation>打开退货单</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::ReturnHead</name>
        <message>
            <source>Copied %1</source>
            <translation>已复制 %1</translation>
        </message>
        <message>
            <source>No name</source>
            <translation>无姓名</translation>
        </message>
        <message>
            <source>Due %1</source>
            <translation>答复期 %1</translation>
        </message>
        <message>
            <source>Closed %1</source>
            <translation>关闭 %1</translation>
        </message>
        <message>
            <source>Promised to the customer by %1</source>
            <translation>答应顾客 %1 前答复</translation>
        </message>
        <message>
            <source>Copy the number</source>
            <translation>复制单号</translation>
        </message>
        <message>
            <source>Hide this pane (Ctrl+D)</source>
            <translation>隐藏详情（Ctrl+D）</translation>
        </message>
        <message>
            <source>Hide this pane</source>
            <translation>隐藏详情</translation>
        </message>
        <message>
            <source>Copy the number (Ctrl+Shift+C)</source>
            <translation>复制单号（Ctrl+Shift+C）</translation>
        </message>
        <message>
            <source>Everything about this customer (Ctrl+I)</source>
            <translation>该顾客的全部记录 (Ctrl+I)</translation>
        </message>
        <message>
            <source>Nothing more is known of this customer</source>
            <translation>没有该顾客的其他记录</translation>
        </message>
        <message>
            <source>Everything about this customer</source>
            <translation>该顾客的全部记录</translation>
        </message>
        <message>
            <source>· bought by %1</source>
            <translation>· 购买人 %1</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::ReturnList</name>
        <message>
            <source>Begin a new return</source>
            <translation>开始新建退货</translation>
        </message>
        <message>
            <source>"%1"</source>
            <extracomment>A search text in quotes</extracomment>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>Clear the filter %1</source>
            <translation>清除筛选 %1</translation>
        </message>
        <message>
            <source>Nothing found for "%1".</source>
            <translation>没有找到“%1”。</translation>
        </message>
        <message>
            <source>Try the last four digits of the phone, or the receipt number.</source>
            <translation>可以试试手机号后四位或小票号。</translation>
        </message>
        <message>
            <source>Clear search</source>
            <translation>清除搜索</translation>
        </message>
        <message>
            <source>No return matches the filters.</source>
            <translation>没有符合筛选的退货单。</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>清除筛选</translation>
        </message>
        <message>
            <source>No open returns.</source>
            <translation>没有未完的退货单。</translation>
        </message>
        <message>
            <source>Scan a receipt to begin.</source>
            <translation>扫描小票即可开始。</translation>
        </message>
        <message>
            <source>New return</source>
            <translation>新建退货</translation>
        </message>
        <message>
            <source>All open</source>
            <translation>全部未完</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>我的</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>今天到期</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>超时</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>等顾客</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>退货单</translation>
        </message>
        <message>
            <source>Tomorrow %1</source>
            <translation>明天 %1</translation>
        </message>
        <message>
            <source>Zheng Shuang</source>
            <comment>a sample that is as wide as most names</comment>
            <translation>Emma Wright</translation>
        </message>
        <message>
            <source>Wang Fang</source>
            <comment>a sample that is as wide as most names</comment>
            <translation>王小芳</translation>
        </message>
        <message>
            <source>Not as described</source>
            <translation>与描述不符</translation>
        </message>
        <message>
            <source>Tell customer</source>
            <translation>须告知</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::ReturnListModel</name>
        <message>
            <source>%1 + %2 more</source>
            <translation>%1，另 %2 种</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>单号</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>时限</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>顾客</translation>
        </message>
        <message>
            <source>Goods</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>Qty</source>
            <translation>件数</translation>
        </message>
        <message>
            <source>Amount %1</source>
            <translation>金额 %1</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Logged</source>
            <translation>登记时间</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::ReturnsPage</name>
        <message>
            <source>Logged and paid %1</source>
            <translation>已登记并退款 %1</translation>
        </message>
        <message>
            <source>Logged %1</source>
            <translation>已登记 %1</translation>
        </message>
        <message>
            <source>Logged %1; the refund is sent, to be confirmed</source>
            <translation>已登记 %1；退款已发出，待确认</translation>
        </message>
        <message>
            <source>Scan %1 again</source>
            <translation>请重新扫描 %1</translation>
        </message>
        <message>
            <source>Begin the other return again</source>
            <translation>请重新开始另一张退货单</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::SaleFinder</name>
        <message>
            <source>No sale %1</source>
            <translation>没有小票 %1</translation>
        </message>
        <message>
            <source>Perhaps today's sales have not been imported yet.</source>
            <translation>可能尚未导入今天的销售。</translation>
        </message>
        <message>
            <source>Type it from the receipt</source>
            <translation>按小票录入</translation>
        </message>
        <message>
            <source>Import sales</source>
            <translation>导入销售</translation>
        </message>
        <message>
            <source>Scan or type the receipt</source>
            <translation>扫描或输入小票号</translation>
        </message>
        <message>
            <source>Receipt, phone, name or article</source>
            <translation>小票、手机号、姓名或商品</translation>
        </message>
        <message>
            <source>Sales found</source>
            <translation>找到的销售</translation>
        </message>
        <message>
            <source>No receipt</source>
            <translation>没有小票</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::ScanBox</name>
        <message>
            <source>Scan or search: return, receipt, phone, name</source>
            <translation>扫描或搜索：单号 / 小票 / 手机号 / 姓名 / 拼音</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::ScanTaker</name>
        <message>
            <source>Type the sale</source>
            <translation>录入销售</translation>
        </message>
        <message>
            <source>Import sales</source>
            <translation>导入销售</translation>
        </message>
        <message>
            <source>Nothing found for "%1"</source>
            <translation>没有找到“%1”</translation>
        </message>
        <message>
            <source>Perhaps today's sales are not imported yet. A sale can also be typed from the paper receipt.</source>
            <translation>可能尚未导入今天的销售，也可以按纸质小票录入。</translation>
        </message>
        <message>
            <source>It is a parcel</source>
            <translation>这是包裹</translation>
        </message>
        <message>
            <source>Scan the customer&apos;s slip, or type the number of the return</source>
            <translation>请扫描顾客的退换货单，或输入退货单号</translation>
        </message>
        <message>
            <source>%1 added</source>
            <translation>已加入 %1</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>忽略</translation>
        </message>
        <message>
            <source>It is not part of the return that is being filled in. The draft is kept when you open it.</source>
            <translation>它不属于正在登记的退货单。打开它时，草稿会保留。</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Scanned: %1</source>
            <translation>扫到：%1</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::SerialEdit</name>
        <message>
            <source>Scan the serial numbers</source>
            <translation>扫描序列号</translation>
        </message>
        <message>
            <source>Serial numbers of %1</source>
            <translation>%1 的序列号</translation>
        </message>
        <message>
            <source>One for each unit; Enter parts them</source>
            <translation>每件一个；按回车分隔</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::SidePanel</name>
        <message>
            <source>Return Desk</source>
            <translation>退货台</translation>
        </message>
        <message>
            <source>Everything lies in one file on this computer. No network is needed.</source>
            <translation>所有数据只在这台电脑的一个文件里。没有网络也能用。</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::Handouts</name>
        <message>
            <source>Save as PDF</source>
            <translation>存为 PDF</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF 文件 (*.pdf)</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>已保存 %1</translation>
        </message>
        <message>
            <source>The file could not be written</source>
            <translation>无法写入文件</translation>
        </message>
        <message>
            <source>%1: choose another place.</source>
            <translation>%1：请选择其他位置。</translation>
        </message>
        <message>
            <source>The return policy is copied: paste it into the chat</source>
            <translation>退换货须知已复制，可粘贴到聊天</translation>
        </message>
        <message>
            <source>Nothing was given or taken today</source>
            <translation>今天没有收付</translation>
        </message>
        <message>
            <source>Shift sheet %1</source>
            <translation>交班表 %1</translation>
        </message>
        <message>
            <source>Nothing is late.</source>
            <translation>没有逾期。</translation>
        </message>
        <message>
            <source>Late work %1</source>
            <translation>逾期清单 %1</translation>
        </message>
        <message>
            <source>Save as CSV</source>
            <translation>存为 CSV</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>CSV 文件 (*.csv)</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::SlipDesk</name>
        <message>
            <source>Save as PDF</source>
            <translation>存为 PDF</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF 文件 (*.pdf)</translation>
        </message>
        <message>
            <source>Print the intake slip</source>
            <translation>打印退换货单</translation>
        </message>
        <message>
            <source>Intake slip as PDF...</source>
            <translation>退换货单存为 PDF…</translation>
        </message>
        <message>
            <source>Save as PDF...</source>
            <translation>存为 PDF…</translation>
        </message>
        <message>
            <source>Print the voucher %1</source>
            <translation>打印凭证 %1</translation>
        </message>
        <message>
            <source>Voucher %1 as PDF...</source>
            <translation>凭证 %1 存为 PDF…</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <extracomment>Number of the label, condition and disposition of the goods</extracomment>
            <translation>%1：%2，%3</translation>
        </message>
        <message>
            <source>Always into a folder...</source>
            <translation>以后都存到文件夹…</translation>
        </message>
        <message>
            <source>Case file as PDF...</source>
            <translation>退货档案存为 PDF…</translation>
        </message>
        <message>
            <source>Folder for PDF files</source>
            <translation>存放 PDF 的文件夹</translation>
        </message>
        <message>
            <source>Goods label %1 as PDF...</source>
            <translation>商品标签 %1 存为 PDF…</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>再打印一次</translation>
        </message>
        <message>
            <source>Print goods label %1</source>
            <translation>打印商品标签 %1</translation>
        </message>
        <message>
            <source>%1 is saved.</source>
            <translation>%1 已保存。</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::SlipLayout</name>
        <message>
            <source>Return slip · customer copy</source>
            <translation>退换货单 · 顾客联</translation>
        </message>
        <message>
            <source>Show this code to ask or to collect</source>
            <translation>查询、取货时请出示此码</translation>
        </message>
        <message>
            <source>Logged</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>By</source>
            <translation>经手</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>原小票</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>顾客</translation>
        </message>
        <message>
            <source>Estimated refund</source>
            <translation>预计退款</translation>
        </message>
        <message>
            <source>Refund voucher</source>
            <translation>退款凭证</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>付款时间</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>退款</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>大写</translation>
        </message>
        <message>
            <source>Paid by</source>
            <translation>支付方式</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>支付单号</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Reprint no. %1 · %2 · %3</source>
            <translation>补打 第 %1 次 · %2 · %3</translation>
        </message>
        <message>
            <source>Answer by</source>
            <translation>最迟答复</translation>
        </message>
        <message>
            <source>Customer's signature</source>
            <translation>顾客签字</translation>
        </message>
        <message>
            <source>Staff signature</source>
            <translation>店员签字</translation>
        </message>
        <message>
            <source>Scan this to see how far it is</source>
            <translation>扫码查看退货进度</translation>
        </message>
        <message>
            <source>%1 × %2</source>
            <extracomment>Units of an article and their condition: &quot;2 × Opened&quot;</extracomment>
            <translation>%1 × %2</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>余额</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>发放时间</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>退货单</translation>
        </message>
        <message>
            <source>Shelf</source>
            <translation>货架</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>有效期至</translation>
        </message>
        <message>
            <source>Voucher</source>
            <translation>凭证</translation>
        </message>
        <message>
            <source>no end</source>
            <translation>长期有效</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::SlipWords</name>
        <message>
            <source>Note: %1</source>
            <translation>备注：%1</translation>
        </message>
        <message>
            <source>d MMM, ddd</source>
            <extracomment>The day promised, in large letters on paper, as QLocale patterns: "26 Nov, Thu"</extracomment>
            <translation>M 月 d 日 ddd</translation>
        </message>
        <message>
            <source>%1 of %2, paid %3</source>
            <translation>退 %1 / 购 %2　实付 %3</translation>
        </message>
        <message>
            <source>Reason: %1   Wish: %2</source>
            <translation>原因：%1　希望：%2</translation>
        </message>
        <message>
            <source>%1, fee %2</source>
            <translation>%1，手续费 %2</translation>
        </message>
        <message>
            <source>Subject to inspection.</source>
            <translation>以验货结果为准。</translation>
        </message>
        <message>
            <source>Back to %1. Subject to inspection.</source>
            <translation>原路退回%1。以验货结果为准。</translation>
        </message>
        <message>
            <source>Keep this voucher until the money has arrived.</source>
            <translation>款项到账前请保留此凭证。</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>The goods are here.</source>
            <translation>商品已收到。</translation>
        </message>
        <message>
            <source>A part of the goods is here.</source>
            <translation>商品已部分收到。</translation>
        </message>
        <message>
            <source>The goods are still to come.</source>
            <translation>商品尚未收到。</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>Two sentences of the slip, one after the other</extracomment>
            <translation>%1%2</translation>
        </message>
        <message>
            <source>Bring this slip to collect goods that are not accepted.</source>
            <translation>验货不通过时，凭此单取回原物。</translation>
        </message>
        <message>
            <source>Exchange voucher</source>
            <translation>换货凭证</translation>
        </message>
        <message>
            <source>The new goods can come back with number %1 as their receipt.</source>
            <translation>新货如需退换，小票号为 %1。</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>新货：%1</translation>
        </message>
        <message>
            <source>Parcel voucher</source>
            <translation>补发凭证</translation>
        </message>
        <message>
            <source>Keep this voucher until the parcel has arrived.</source>
            <translation>请保留此凭证至包裹送达。</translation>
        </message>
        <message>
            <source>Store credit</source>
            <translation>抵用券</translation>
        </message>
        <message>
            <source>Show this code when you buy. It counts until %1.</source>
            <translation>购物时出示此券码，有效期至 %1。</translation>
        </message>
        <message>
            <source>Show this code when you buy.</source>
            <translation>购物时出示此券码。</translation>
        </message>
        <message>
            <source>Compensation voucher</source>
            <translation>赔付凭证</translation>
        </message>
        <message>
            <source>Bring this slip to collect the goods after the repair.</source>
            <translation>修好后请凭此单取货。</translation>
        </message>
        <message>
            <source>Cash rounding</source>
            <translation>现金取整</translation>
        </message>
        <message>
            <source>%1, serial number %2</source>
            <translation>%1，序列号 %2</translation>
        </message>
        <message>
            <source>%1, promotion %2 %3</source>
            <translation>%1，促销“%2” %3</translation>
        </message>
        <message>
            <source>%1, batch %2</source>
            <translation>%1，批号 %2</translation>
        </message>
        <message>
            <source>It can be used in parts, until nothing is left. No change in cash. Whoever shows the code may use it: keep it safe.</source>
            <translation>可分次使用，用完为止，不找零、不兑现。凭码即可使用，请妥善保管。</translation>
        </message>
        <message>
            <source>Line %1 of %2</source>
            <translation>第 %1 行，共 %2 行</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::SplitForm</name>
        <message>
            <source>Why they go another way (optional)</source>
            <translation>为何分开处理（可不填）</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 can go from there</source>
            <translation>此处最多可拆出 %1</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>共 %1</translation>
        </message>
        <message>
            <source>Choose how many go on in the new return.</source>
            <translation>请选择拆到新退货单的数量。</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::SplitLinks</name>
        <message>
            <source>Split from %1</source>
            <translation>拆自 %1</translation>
        </message>
        <message>
            <source>Goes on in part in %1</source>
            <translation>部分转入 %1</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::StatusLine</name>
        <message>
            <source>Backup %1</source>
            <translation>备份 %1</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>还没有备份</translation>
        </message>
        <message numerus="yes">
            <source>%n open returns</source>
            <translation>
                <numerusform>%n 张未完</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>rd::ui::StoreForm</name>
        <message numerus="yes">
            <source>%n digits, both times the same.</source>
            <translation>
                <numerusform>%n 位，两次一致。</numerusform>
            </translation>
        </message>
        <message>
            <source>6 to 12 digits, typed twice.</source>
            <translation>6 到 12 位数字，输入两次。</translation>
        </message>
        <message>
            <source>The store needs a name.</source>
            <translation>请填写门店名称。</translation>
        </message>
        <message>
            <source>The manager needs a name to log in with, in letters and digits.</source>
            <translation>请填写店长的登录名，用字母和数字。</translation>
        </message>
        <message>
            <source>The PIN needs 6 to 12 digits.</source>
            <translation>PIN 为 6 到 12 位数字。</translation>
        </message>
        <message>
            <source>The two PINs are not the same.</source>
            <translation>两次输入的 PIN 不一致。</translation>
        </message>
        <message>
            <source>Folder of the store</source>
            <translation>数据文件夹</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>门店名称</translation>
        </message>
        <message>
            <source>Printed on every slip.</source>
            <translation>印在每张单据上。</translation>
        </message>
        <message>
            <source>Name of the store</source>
            <translation>门店名称</translation>
        </message>
        <message>
            <source>Currency, time zone</source>
            <translation>货币与时区</translation>
        </message>
        <message>
            <source>They cannot be changed later.</source>
            <translation>建店后不能更改。</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>货币</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>时区</translation>
        </message>
        <message>
            <source>Manager</source>
            <translation>店长</translation>
        </message>
        <message>
            <source>Full name, and the short name to log in with.</source>
            <translation>姓名，和登录用的短名。</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>登录名</translation>
        </message>
        <message>
            <source>Name of the manager</source>
            <translation>店长姓名</translation>
        </message>
        <message>
            <source>Login of the manager</source>
            <translation>店长登录名</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN 码</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>再输一次</translation>
        </message>
        <message>
            <source>PIN again</source>
            <translation>再次输入 PIN</translation>
        </message>
        <message>
            <source>File</source>
            <translation>数据位置</translation>
        </message>
        <message>
            <source>File of the store</source>
            <translation>数据文件</translation>
        </message>
        <message>
            <source>Change...</source>
            <translation>更改…</translation>
        </message>
        <message>
            <source>%1 GB free. Network drives are refused.</source>
            <translation>本机磁盘，可用 %1 GB。网络盘会被拒绝。</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::StripButton</name>
        <message>
            <source>%1: %2, %3 late</source>
            <translation>%1：%2，超时 %3</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::TypedLine</name>
        <message>
            <source>Article</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>货号</translation>
        </message>
        <message>
            <source>Qty</source>
            <translation>件数</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>实付</translation>
        </message>
        <message>
            <source>Name of the article</source>
            <translation>商品名称</translation>
        </message>
        <message>
            <source>Number of the article</source>
            <translation>货号</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Paid for the line, after all discounts</source>
            <translation>这一行优惠后的实付金额</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::TypedSalePage</name>
        <message>
            <source>Type a sale from the receipt</source>
            <translation>按小票录入销售</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>小票</translation>
        </message>
        <message>
            <source>Day of sale</source>
            <translation>购买日期</translation>
        </message>
        <message>
            <source>Paid with</source>
            <translation>支付方式</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>手机号</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>may stay empty</source>
            <translation>可不填</translation>
        </message>
        <message>
            <source>Another article</source>
            <translation>再加一件商品</translation>
        </message>
        <message>
            <source>Save and go on</source>
            <translation>保存并继续</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Article %1, %2: </source>
            <extracomment>In front of a refusal: the article's line and its field</extracomment>
            <translation>第 %1 行商品，%2：</translation>
        </message>
        <message>
            <source>Invoice no.</source>
            <translation>发票号码</translation>
        </message>
        <message>
            <source>if one was issued</source>
            <translation>已开票时填写</translation>
        </message>
        <message>
            <source>It stands on the paper.</source>
            <translation>小票上印有号码。</translation>
        </message>
        <message>
            <source>No article is typed</source>
            <translation>没有录入商品</translation>
        </message>
        <message>
            <source>The receipt has no number</source>
            <translation>没有填写小票号</translation>
        </message>
        <message>
            <source>Type at least one that was sold.</source>
            <translation>请至少录入一件已售商品。</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::VerbMenu</name>
        <message>
            <source>another person's PIN</source>
            <translation>由他人输入 PIN</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::Verbs</name>
        <message>
            <source>Approve</source>
            <translation>批准</translation>
        </message>
        <message>
            <source>Override...</source>
            <translation>店长授权…</translation>
        </message>
        <message>
            <source>Decline...</source>
            <translation>拒绝…</translation>
        </message>
        <message>
            <source>Receive</source>
            <translation>收货</translation>
        </message>
        <message>
            <source>Goods lost...</source>
            <translation>未收到…</translation>
        </message>
        <message>
            <source>Inspect</source>
            <translation>验货</translation>
        </message>
        <message>
            <source>Hand back</source>
            <translation>交还原物</translation>
        </message>
        <message>
            <source>Countersign</source>
            <translation>审批</translation>
        </message>
        <message>
            <source>Pay</source>
            <translation>退款</translation>
        </message>
        <message>
            <source>Money arrived</source>
            <translation>确认到账</translation>
        </message>
        <message>
            <source>Payout failed...</source>
            <translation>付款失败…</translation>
        </message>
        <message>
            <source>Cancel return...</source>
            <translation>取消退货…</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Customer asked</source>
            <translation>催单</translation>
        </message>
        <message>
            <source>Assign...</source>
            <translation>指派…</translation>
        </message>
        <message>
            <source>Wait for customer...</source>
            <translation>等顾客…</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <extracomment>A button that cannot be pressed, and why</extracomment>
            <translation>%1：%2。</translation>
        </message>
        <message>
            <source>Settle without goods...</source>
            <translation>不退货结算…</translation>
        </message>
        <message>
            <source>Hand out new goods</source>
            <translation>换出新货</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>补发</translation>
        </message>
        <message>
            <source>Issue store credit</source>
            <translation>发放抵用券</translation>
        </message>
        <message>
            <source>Change to...</source>
            <translation>更改处理方式…</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>已送达</translation>
        </message>
        <message>
            <source>Lost again...</source>
            <translation>又丢失了…</translation>
        </message>
        <message>
            <source>Compensate...</source>
            <translation>赔付…</translation>
        </message>
        <message>
            <source>Take compensation back...</source>
            <translation>撤回赔付…</translation>
        </message>
        <message>
            <source>Send for repair</source>
            <translation>送修</translation>
        </message>
        <message>
            <source>Back from repair</source>
            <translation>登记修回</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>交付</translation>
        </message>
        <message>
            <source>%1: %2. Whoever may decide it gives their PIN here.</source>
            <translation>%1：%2。请有权限的人在此输入 PIN。</translation>
        </message>
        <message>
            <source>Red invoice...</source>
            <translation>红字发票…</translation>
        </message>
        <message>
            <source>Withdraw red invoice...</source>
            <translation>撤销红字发票…</translation>
        </message>
        <message>
            <source>Split...</source>
            <translation>拆分…</translation>
        </message>
        <message>
            <source>Undo...</source>
            <translation>撤销…</translation>
        </message>
        <message>
            <source>Exception...</source>
            <translation>登记异常…</translation>
        </message>
        <message>
            <source>To the stockroom...</source>
            <translation>交仓库…</translation>
        </message>
        <message>
            <source>Change request...</source>
            <translation>更改申请...</translation>
        </message>
        <message>
            <source>Take this step</source>
            <translation>认领这一步</translation>
        </message>
        <message>
            <source>More time...</source>
            <translation>延长期限…</translation>
        </message>
        <message>
            <source>Remind the owner</source>
            <translation>提醒负责人</translation>
        </message>
        <message>
            <source>Rating...</source>
            <translation>评价…</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::VerdictStrip</name>
        <message>
            <source>Rules, version %1</source>
            <translation>规则第 %1 版</translation>
        </message>
        <message>
            <source>the day of sale is unknown</source>
            <translation>购买日期不详</translation>
        </message>
        <message>
            <source>day %1 of %2</source>
            <translation>第 %1 天，期限 %2 天</translation>
        </message>
        <message>
            <source>in warranty, day %1 of %2</source>
            <extracomment>Too late for a return, but the goods failed within their warranty</extracomment>
            <translation>保修期内，第 %1 天，期限 %2 天</translation>
        </message>
        <message>
            <source>%1 is final sale</source>
            <translation>%1 售出不退</translation>
        </message>
        <message>
            <source>%1 is always reviewed</source>
            <translation>%1 必须审核</translation>
        </message>
        <message>
            <source>%1, the limit is %2</source>
            <translation>%1，上限 %2</translation>
        </message>
        <message>
            <source>worth %1</source>
            <translation>可抵 %1</translation>
        </message>
        <message>
            <source>after the window: new goods or a store credit, no money</source>
            <translation>超过退货期限：只换货或发抵用券，不退现金</translation>
        </message>
        <message>
            <source>paid by store credit: new goods or a store credit, no money</source>
            <translation>用抵用券支付：只换货或发抵用券，不退现金</translation>
        </message>
        <message>
            <source>gift receipt: new goods or a store credit, no money</source>
            <translation>礼品小票：只换货或发抵用券，不退现金</translation>
        </message>
        <message>
            <source>nothing comes back without a receipt</source>
            <translation>不接受无小票退货</translation>
        </message>
        <message>
            <source>no receipt: new goods or a store credit, no money</source>
            <translation>没有小票：只换货或发抵用券，不退现金</translation>
        </message>
        <message>
            <source>no receipt</source>
            <translation>没有小票</translation>
        </message>
        <message>
            <source>%1 without a receipt this year, the limit is %2</source>
            <translation>今年无小票退货 %1，上限 %2</translation>
        </message>
        <message>
            <source>by receipt %1</source>
            <translation>凭小票 %1</translation>
        </message>
        <message>
            <source>%1 is not returnable by the list of articles</source>
            <translation>按商品资料，%1 不可退货</translation>
        </message>
        <message>
            <source>%1: %2 is withheld unless it comes back whole</source>
            <translation>%1：未一并退回的，扣回 %2</translation>
        </message>
        <message>
            <source>given for goods of receipt %1 with a promotion: up to %2 was not given back</source>
            <translation>换自小票 %1 享受促销的商品：最多 %2 的优惠尚未收回</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::WorkFigures</name>
        <message>
            <source>Late</source>
            <translation>超时</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>今天到期</translation>
        </message>
        <message>
            <source>Waiting for customer</source>
            <translation>等顾客</translation>
        </message>
        <message>
            <source>On time this month</source>
            <translation>本月按时</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::QueueCounts</name>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::CountTitle</name>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::DayChart</name>
        <message>
            <source>Day %1: %2 returns, %3 of them late</source>
            <translation>%1 日：%2 张，其中 %3 张有超时</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::ImportFigures</name>
        <message>
            <source>tab</source>
            <translation>制表符分隔</translation>
        </message>
        <message>
            <source>semicolon</source>
            <translation>分号分隔</translation>
        </message>
        <message>
            <source>comma</source>
            <translation>逗号分隔</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>行</translation>
        </message>
        <message>
            <source>skipped: %1</source>
            <translation>跳过 %1</translation>
        </message>
        <message>
            <source>New receipts</source>
            <translation>新小票</translation>
        </message>
        <message>
            <source>already here: %1</source>
            <translation>已在库中 %1</translation>
        </message>
        <message>
            <source>Lines sold</source>
            <translation>售出行</translation>
        </message>
        <message>
            <source>New past returns</source>
            <translation>新历史退货</translation>
        </message>
        <message>
            <source>rows: %1, %2</source>
            <translation>%1 行，%2</translation>
        </message>
        <message>
            <source>No goods</source>
            <translation>非商品</translation>
        </message>
        <message>
            <source>fees, postage, price 0</source>
            <translation>费用、邮费、零价</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>none</source>
            <translation>没有</translation>
        </message>
        <message>
            <source>see below</source>
            <translation>见下表</translation>
        </message>
        <message>
            <source>Read as layout %1, %2, %3</source>
            <translation>读取格式 %1，%2，%3</translation>
        </message>
        <message>
            <source>Returns of ours</source>
            <translation>本店的退货</translation>
        </message>
        <message>
            <source>to decide: %1</source>
            <translation>待认定：%1</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::WorkGroups</name>
        <message>
            <source>Due today</source>
            <translation>今天到期</translation>
        </message>
        <message>
            <source>Waiting for the customer</source>
            <translation>等顾客</translation>
        </message>
        <message>
            <source>Nothing happened for %1</source>
            <translation>%1没有动静</translation>
        </message>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n 件超时</numerusform>
            </translation>
        </message>
        <message>
            <source>clock stopped</source>
            <translation>计时暂停</translation>
        </message>
        <message>
            <source>first %1</source>
            <translation>最早 %1</translation>
        </message>
        <message>
            <source>worth %1</source>
            <translation>金额 %1</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::InterruptedImport</name>
        <message>
            <source>The import of %1 was interrupted at %2 of %3 rows</source>
            <translation>%1 的导入在第 %2 / %3 行中断</translation>
        </message>
        <message>
            <source>What is in stays. Import the file again to go on.</source>
            <translation>已导入的保留。再次导入此文件即可继续。</translation>
        </message>
        <message>
            <source>Import again</source>
            <translation>再次导入</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::DeskTable</name>
        <message>
            <source>This column always stays.</source>
            <translation>此列始终显示。</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::ApproverFields</name>
        <message>
            <source>Nobody else may decide this.</source>
            <translation>没有其他人有此权限。</translation>
        </message>
        <message>
            <source>The PIN of the person who decides.</source>
            <translation>请输入决定人的 PIN。</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>由谁决定</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>PIN of the person who decides</source>
            <translation>决定人的 PIN</translation>
        </message>
        <message>
            <source>Taken by</source>
            <translation>接收人</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::ConvertForm</name>
        <message>
            <source>Reason (compulsory)</source>
            <translation>理由（必填）</translation>
        </message>
        <message>
            <source>Instead of</source>
            <translation>原处理方式</translation>
        </message>
        <message>
            <source>Change to</source>
            <translation>改为</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Change to: %1</source>
            <translation>改为：%1</translation>
        </message>
        <message>
            <source>Why does the customer take something else?</source>
            <translation>请说明更改的理由。</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::CreditBox</name>
        <message>
            <source>Store credit %1</source>
            <translation>抵用券 %1</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copied %1</source>
            <translation>已复制 %1</translation>
        </message>
        <message>
            <source>Store credit, %1 of %2 left</source>
            <translation>抵用券，余额 %1（面额 %2）</translation>
        </message>
        <message>
            <source>%1, until %2</source>
            <extracomment>What is left of a store credit, and its last day</extracomment>
            <translation>%1，有效期至 %2</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Open the store credit %1</source>
            <translation>打开抵用券 %1</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::CreditForm</name>
        <message>
            <source>Issue %1</source>
            <translation>发放 %1</translation>
        </message>
        <message>
            <source>It counts until %1.</source>
            <translation>有效期至 %1。</translation>
        </message>
        <message>
            <source>It does not expire.</source>
            <translation>长期有效。</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::DeductionFields</name>
        <message>
            <source>Enter what is deducted, larger than zero.</source>
            <translation>请输入扣减金额，须大于零。</translation>
        </message>
        <message>
            <source>Say why it is deducted.</source>
            <translation>请说明扣减原因。</translation>
        </message>
        <message>
            <source>Deduct...</source>
            <translation>扣减…</translation>
        </message>
        <message>
            <source>Deduct %1</source>
            <translation>扣减 %1</translation>
        </message>
        <message>
            <source>Why it is deducted</source>
            <translation>扣减原因</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::ExchangeForm</name>
        <message>
            <source>Another article</source>
            <translation>再加一件商品</translation>
        </message>
        <message>
            <source>Customer pays by</source>
            <translation>补差方式</translation>
        </message>
        <message>
            <source>Give back to</source>
            <translation>退差方式</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>支付单号</translation>
        </message>
        <message>
            <source>Pay it later</source>
            <translation>稍后再退</translation>
        </message>
        <message>
            <source>Owed to the customer</source>
            <translation>应退顾客</translation>
        </message>
        <message>
            <source>New goods</source>
            <translation>新货</translation>
        </message>
        <message>
            <source>Customer pays %1</source>
            <translation>顾客补差 %1</translation>
        </message>
        <message>
            <source>Store owes %1</source>
            <translation>应退差 %1</translation>
        </message>
        <message>
            <source>Even</source>
            <translation>无差额</translation>
        </message>
        <message>
            <source>Take %1 and hand out</source>
            <translation>收 %1 并换出</translation>
        </message>
        <message>
            <source>Hand out and pay %1</source>
            <translation>换出并退 %1</translation>
        </message>
        <message>
            <source>Hand out</source>
            <translation>换出</translation>
        </message>
        <message>
            <source>Price of one, %1</source>
            <translation>单价，%1</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::ExchangeRow</name>
        <message>
            <source>Article number</source>
            <translation>货号</translation>
        </message>
        <message>
            <source>Price %1</source>
            <translation>单价 %1</translation>
        </message>
        <message>
            <source>Price of one, %1</source>
            <translation>单价，%1</translation>
        </message>
        <message>
            <source>never sold here before</source>
            <translation>本店未售出过</translation>
        </message>
        <message>
            <source>counts %1, as what came back was paid</source>
            <translation>按退回商品的实付计 %1</translation>
        </message>
        <message>
            <source>Scan or type the article number.</source>
            <translation>请扫描或输入货号。</translation>
        </message>
        <message>
            <source>What one of it costs.</source>
            <translation>请输入单价。</translation>
        </message>
        <message>
            <source>Scan the serial number of the unit</source>
            <translation>扫描该件的序列号</translation>
        </message>
        <message>
            <source>Serial number of the new unit</source>
            <translation>换出商品的序列号</translation>
        </message>
        <message>
            <source>Which unit goes out? Scan its serial number.</source>
            <translation>换出的是哪一件？请扫描其序列号。</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::SettlementWords</name>
        <message>
            <source>%1 %2: %3</source>
            <extracomment>A settlement: its kind, its number in the return, its amount</extracomment>
            <translation>%1 %2：%3</translation>
        </message>
        <message>
            <source>New: %1</source>
            <extracomment>New goods of an exchange: "New: 1 × Kettle · 66120417"</extracomment>
            <translation>新货：%1</translation>
        </message>
        <message>
            <source>Added by the customer by %1</source>
            <translation>顾客补差（%1）</translation>
        </message>
        <message>
            <source>Receipt of the new goods: %1</source>
            <translation>新货小票：%1</translation>
        </message>
        <message>
            <source>%1, without goods</source>
            <extracomment>How something is settled, though the goods never came back</extracomment>
            <translation>%1，不退货</translation>
        </message>
        <message>
            <source>Repaired by %1, collected</source>
            <translation>%1 已修好，顾客已取回</translation>
        </message>
        <message>
            <source>Not repaired by %1, collected</source>
            <translation>%1 未修好，顾客已取回</translation>
        </message>
        <message>
            <source>Repaired by %1, back</source>
            <translation>%1 已修好，已修回</translation>
        </message>
        <message>
            <source>Not repaired by %1, back</source>
            <translation>%1 未修好，已退回店里</translation>
        </message>
        <message>
            <source>At %1, expected back %2</source>
            <translation>在 %1 维修，预计 %2 修回</translation>
        </message>
        <message>
            <source>At %1</source>
            <translation>在 %1 维修</translation>
        </message>
        <message>
            <source>Cash rounding, taken in %1</source>
            <translation>现金取整，实收 %1</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::ShipForm</name>
        <message>
            <source>Carrier</source>
            <translation>快递公司</translation>
        </message>
        <message>
            <source>Tracking number</source>
            <translation>运单号</translation>
        </message>
        <message>
            <source>Who carries the parcel?</source>
            <translation>请填写快递公司。</translation>
        </message>
        <message>
            <source>The number by which the parcel can be followed.</source>
            <translation>请填写运单号。</translation>
        </message>
        <message>
            <source>Serial numbers</source>
            <translation>序列号</translation>
        </message>
        <message>
            <source>Scan each unit that is sent: %1 of %2.</source>
            <translation>请逐件扫描发出的商品：%1／%2。</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::ArticleBox</name>
        <message>
            <source>Articles</source>
            <translation>商品</translation>
        </message>
        <message numerus="yes">
            <source>each is worth at most its lowest price of the last %n day(s)</source>
            <translation>
                <numerusform>每件最多按最近 %n 天的最低售价计</numerusform>
            </translation>
        </message>
        <message>
            <source>Article</source>
            <translation>货号</translation>
        </message>
        <message>
            <source>Goods</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>Qty</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Said %1</source>
            <translation>顾客说 %1</translation>
        </message>
        <message>
            <source>Lowest %1</source>
            <translation>最低价 %1</translation>
        </message>
        <message>
            <source>Worth %1</source>
            <translation>可抵 %1</translation>
        </message>
        <message>
            <source>Another article</source>
            <translation>再加一件</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::ArticleLine</name>
        <message>
            <source>Type the article number.</source>
            <translation>请输入货号。</translation>
        </message>
        <message>
            <source>Correct the quantity of %1.</source>
            <translation>请改正 %1 的数量。</translation>
        </message>
        <message>
            <source>Correct the price of %1.</source>
            <translation>请改正 %1 的价格。</translation>
        </message>
        <message numerus="yes">
            <source>not sold in the last %n day(s)</source>
            <translation>
                <numerusform>最近 %n 天没有售出过</numerusform>
            </translation>
        </message>
        <message>
            <source>Number</source>
            <translation>货号</translation>
        </message>
        <message>
            <source>if said</source>
            <translation>可不填</translation>
        </message>
        <message>
            <source>Number of the article</source>
            <translation>货号</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Price of one unit, as the customer says</source>
            <translation>顾客说的单价</translation>
        </message>
        <message>
            <source>Scan the serial numbers of %1: %2 of %3.</source>
            <translation>请扫描 %1 的序列号：%2/%3。</translation>
        </message>
        <message>
            <source>Scan the batch of %1.</source>
            <translation>请扫描 %1 的批号。</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::CompensationForm</name>
        <message>
            <source>%1, up to %2</source>
            <translation>%1，最多 %2</translation>
        </message>
        <message>
            <source>Amount %1</source>
            <translation>金额 %1</translation>
        </message>
        <message>
            <source>Enter what is granted, larger than zero.</source>
            <translation>请输入大于零的赔付金额。</translation>
        </message>
        <message>
            <source>For</source>
            <translation>种类</translation>
        </message>
        <message>
            <source>Grant %1</source>
            <translation>批准 %1</translation>
        </message>
        <message>
            <source>Grant</source>
            <translation>批准</translation>
        </message>
        <message>
            <source>Reason (compulsory)</source>
            <translation>原因（必填）</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Say what the customer gets it for.</source>
            <translation>请写明为何赔付。</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::WithdrawForm</name>
        <message>
            <source>Compensation</source>
            <translation>赔付</translation>
        </message>
        <message>
            <source>Reason (compulsory)</source>
            <translation>原因（必填）</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Say why it is taken back.</source>
            <translation>请写明撤回原因。</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::ReasonedAction</name>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Reason (compulsory)</source>
            <translation>理由（必填）</translation>
        </message>
        <message>
            <source>Saving...</source>
            <translation>正在保存…</translation>
        </message>
        <message>
            <source>Cashiers and managers do this.</source>
            <translation>由收银员或店长处理。</translation>
        </message>
        <message>
            <source>Only a manager decides this.</source>
            <translation>只有店长可以认定。</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Say why first.</source>
            <translation>请先填写理由。</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::TillPage</name>
        <message>
            <source>Choose the return first.</source>
            <translation>请先选择退货单。</translation>
        </message>
        <message>
            <source>Choose a booking first.</source>
            <translation>请先选择一笔收银机退货。</translation>
        </message>
        <message>
            <source>Nobody decided this one: it came as a past return.</source>
            <translation>这笔由导入直接记为历史退货，没有认定可撤销。</translation>
        </message>
        <message>
            <source>Choose a return first.</source>
            <translation>请先选择一张退货单。</translation>
        </message>
        <message>
            <source>Choose the receipt first.</source>
            <translation>请先选择小票。</translation>
        </message>
        <message>
            <source>Choose goods first.</source>
            <translation>请先选择商品。</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>待认定</translation>
        </message>
        <message>
            <source>Not in the till</source>
            <translation>收银机未登记</translation>
        </message>
        <message>
            <source>Not ours</source>
            <translation>非本店退货</translation>
        </message>
        <message>
            <source>In both</source>
            <translation>双方均有</translation>
        </message>
        <message>
            <source>Goods given</source>
            <translation>换出补发</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::TillTables</name>
        <message>
            <source>not %1</source>
            <translation>不是 %1</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>待认定</translation>
        </message>
        <message>
            <source>Paid here, not in the till</source>
            <translation>本店已付，收银机未登记</translation>
        </message>
        <message>
            <source>In the till, not ours</source>
            <translation>收银机已登记，非本店退货</translation>
        </message>
        <message>
            <source>In both</source>
            <translation>双方均有</translation>
        </message>
        <message>
            <source>rows: %1</source>
            <translation>%1 行</translation>
        </message>
        <message>
            <source>equal</source>
            <translation>金额一致</translation>
        </message>
        <message>
            <source>paid here: %1</source>
            <translation>本店付款：%1</translation>
        </message>
        <message>
            <source>Till receipt</source>
            <translation>收银单</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Goods</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>May be return</source>
            <translation>可能是</translation>
        </message>
        <message>
            <source>Is not</source>
            <translation>不是</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>退货单</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>小票</translation>
        </message>
        <message>
            <source>Paid on</source>
            <translation>付款日</translation>
        </message>
        <message>
            <source>Past return</source>
            <translation>历史退货</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>行数</translation>
        </message>
        <message>
            <source>In the till</source>
            <translation>收银机金额</translation>
        </message>
        <message>
            <source>Paid here</source>
            <translation>本店付款</translation>
        </message>
        <message>
            <source>Voucher</source>
            <translation>凭证</translation>
        </message>
        <message>
            <source>Given on</source>
            <translation>交付日</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>perhaps %1</source>
            <translation>可能是 %1</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::TillUndoing</name>
        <message>
            <source>It may be this return</source>
            <translation>可能是这张退货单</translation>
        </message>
        <message>
            <source>It is not this return</source>
            <translation>不是这张退货单</translation>
        </message>
        <message>
            <source>%1 of the till may be %2 again</source>
            <translation>收银单 %1 可能又是 %2</translation>
        </message>
        <message>
            <source>%1 of the till is not %2</source>
            <translation>收银单 %1 不是 %2</translation>
        </message>
        <message>
            <source>They may be the same</source>
            <translation>可能是同一商品</translation>
        </message>
        <message>
            <source>Two different sales</source>
            <translation>两笔不同的销售</translation>
        </message>
        <message>
            <source>The goods of %1 may be on receipt %2 again</source>
            <translation>%1 的商品可能又在小票 %2 上</translation>
        </message>
        <message>
            <source>The goods of %1 are not on receipt %2</source>
            <translation>%1 的商品不在小票 %2 上</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>The goods of %1 and receipt %2 are two again</source>
            <translation>%1 的商品与小票 %2 已不再对应</translation>
        </message>
        <message>
            <source>%1 of the till is to be decided again</source>
            <translation>收银单 %1 重新待认定</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::TillActions</name>
        <message>
            <source>Our return</source>
            <translation>本店的退货单</translation>
        </message>
        <message>
            <source>It is this return</source>
            <translation>就是这张退货单</translation>
        </message>
        <message>
            <source>It is the till&apos;s own</source>
            <translation>是收银机自己的</translation>
        </message>
        <message>
            <source>Saving...</source>
            <translation>正在保存……</translation>
        </message>
        <message>
            <source>Only a manager decides this.</source>
            <translation>只有店长可以认定。</translation>
        </message>
        <message>
            <source>Choose a booking first.</source>
            <translation>请先选择一笔。</translation>
        </message>
        <message>
            <source>Choose the return first.</source>
            <translation>请先选择退货单。</translation>
        </message>
        <message>
            <source>%1 of the till is %2</source>
            <translation>收银单 %1 即退货单 %2</translation>
        </message>
        <message>
            <source>%1 is kept as a return of the till&apos;s own</source>
            <translation>收银单 %1 记为收银机自己的退货</translation>
        </message>
        <message>
            <source>Receipt of the till</source>
            <translation>收银机小票</translation>
        </message>
        <message>
            <source>They are on this receipt</source>
            <translation>就在这张小票上</translation>
        </message>
        <message>
            <source>Choose goods first.</source>
            <translation>请先选择商品。</translation>
        </message>
        <message>
            <source>Choose the receipt first.</source>
            <translation>请先选择小票。</translation>
        </message>
        <message>
            <source>The goods of %1 are on receipt %2 of the till</source>
            <translation>%1 的商品在收银机小票 %2 上</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::ShiftPage</name>
        <message>
            <source>given</source>
            <translation>付出</translation>
        </message>
        <message>
            <source>customer added</source>
            <translation>顾客补付</translation>
        </message>
        <message>
            <source>credit redeemed</source>
            <translation>抵用券使用</translation>
        </message>
        <message>
            <source>credit voided</source>
            <translation>抵用券作废</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Voucher</source>
            <translation>凭证</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>退货单</translation>
        </message>
        <message>
            <source>What</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>Tender</source>
            <translation>方式</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>流水号</translation>
        </message>
        <message>
            <source>Payouts</source>
            <translation>笔数</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>付出</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失败退回</translation>
        </message>
        <message>
            <source>Customers added</source>
            <translation>顾客补付</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>净额</translation>
        </message>
        <message>
            <source>Handed over: %1</source>
            <translation>交班人：%1</translation>
        </message>
        <message>
            <source>Taken over: %1</source>
            <translation>接班人：%1</translation>
        </message>
        <message>
            <source>Shift sheet %1 · %2</source>
            <translation>交班表 %1 · %2</translation>
        </message>
        <message>
            <source>credit restored</source>
            <translation>抵用券恢复</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::BookRepairForm</name>
        <message>
            <source>Repaired</source>
            <translation>已修好</translation>
        </message>
        <message>
            <source>Not repaired</source>
            <translation>未修好</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Why not (compulsory)</source>
            <translation>未修好的原因（必填）</translation>
        </message>
        <message>
            <source>Back, repaired</source>
            <translation>修回：已修好</translation>
        </message>
        <message>
            <source>Back, not repaired</source>
            <translation>修回：未修好</translation>
        </message>
        <message>
            <source>Say why the goods are not repaired.</source>
            <translation>请说明为何未修好。</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::SendRepairForm</name>
        <message>
            <source>Sent to</source>
            <translation>送修至</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>单号</translation>
        </message>
        <message>
            <source>Expected back</source>
            <translation>预计修回</translation>
        </message>
        <message>
            <source>Who repairs the goods?</source>
            <translation>请填写由谁维修。</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::CustomerScreen</name>
        <message>
            <source>No name</source>
            <translation>无姓名</translation>
        </message>
        <message>
            <source>Log in first.</source>
            <translation>请先登录。</translation>
        </message>
        <message>
            <source>No flag counts here.</source>
            <translation>没有有效的标记。</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>退货</translation>
        </message>
        <message>
            <source>Flags</source>
            <translation>标记</translation>
        </message>
        <message>
            <source>Returns of the customer</source>
            <translation>该顾客的退货</translation>
        </message>
        <message>
            <source>Flags of the customer</source>
            <translation>该顾客的标记</translation>
        </message>
        <message>
            <source>Flag...</source>
            <translation>标记…</translation>
        </message>
        <message>
            <source>Withdraw flag...</source>
            <translation>撤销标记…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Same person</source>
            <translation>同一人</translation>
        </message>
        <message>
            <source>Who else this customer is</source>
            <translation>与该顾客为同一人的顾客</translation>
        </message>
        <message>
            <source>Same person as...</source>
            <translation>与…为同一人…</translation>
        </message>
        <message>
            <source>Not the same person...</source>
            <translation>不是同一人…</translation>
        </message>
        <message>
            <source>Nobody here was said to be the same person.</source>
            <translation>没有认定为同一人的顾客。</translation>
        </message>
        <message>
            <source>Group...</source>
            <translation>分组…</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::CustomerTables</name>
        <message>
            <source>declined %1</source>
            <translation>未通过 %1</translation>
        </message>
        <message>
            <source>without receipt %1</source>
            <translation>无小票 %1</translation>
        </message>
        <message>
            <source>without goods %1</source>
            <translation>不退货结算 %1</translation>
        </message>
        <message>
            <source>asked again %1</source>
            <translation>催单 %1</translation>
        </message>
        <message>
            <source>withdrawn %1 by %2: %3</source>
            <translation>%2 于 %1 撤销：%3</translation>
        </message>
        <message>
            <source>ended %1</source>
            <translation>%1 到期</translation>
        </message>
        <message>
            <source>in force until %1</source>
            <translation>有效至 %1</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>有效</translation>
        </message>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1 等，另 %2 种</translation>
        </message>
        <message>
            <source>Purchases</source>
            <translation>购买</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>退货</translation>
        </message>
        <message>
            <source>Share returned</source>
            <translation>退货比例</translation>
        </message>
        <message>
            <source>of the purchases</source>
            <translation>占购买次数</translation>
        </message>
        <message>
            <source>Overridden</source>
            <translation>店长授权</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>退货单</translation>
        </message>
        <message>
            <source>Stands at</source>
            <translation>步骤</translation>
        </message>
        <message>
            <source>Logged</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>Goods</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Asked again</source>
            <translation>催单</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>起始</translation>
        </message>
        <message>
            <source>By</source>
            <translation>经办</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Stands</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>number %1 of %2</source>
            <translation>编号 %1（%2）</translation>
        </message>
        <message>
            <source>others with this phone: %1</source>
            <translation>同一电话的其他顾客：%1</translation>
        </message>
        <message>
            <source>same phone</source>
            <translation>电话相同</translation>
        </message>
        <message>
            <source>same name and last digits of the phone</source>
            <translation>姓名和电话尾号相同</translation>
        </message>
        <message>
            <source>%1 with %2</source>
            <translation>%1 与 %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>Known by</source>
            <translation>电话和编号</translation>
        </message>
        <message>
            <source>At the till</source>
            <translation>收银编号</translation>
        </message>
        <message>
            <source>may be the same person: %1</source>
            <translation>可能是同一人：%1</translation>
        </message>
        <message>
            <source>same person</source>
            <translation>同一人</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Number at the till</source>
            <translation>收银编号</translation>
        </message>
        <message>
            <source>Stays: %1</source>
            <translation>保留：%1</translation>
        </message>
        <message>
            <source>Same person: %1</source>
            <translation>同一人：%1</translation>
        </message>
        <message>
            <source>Open returns</source>
            <translation>进行中的退货</translation>
        </message>
        <message>
            <source>Flags in force</source>
            <translation>有效标记</translation>
        </message>
        <message>
            <source>Customer %1</source>
            <translation>顾客 %1</translation>
        </message>
        <message>
            <source>also %1</source>
            <translation>又名 %1</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::FlagPanel</name>
        <message>
            <source>Last day</source>
            <translation>截止日</translation>
        </message>
        <message>
            <source>Last day; empty: until it is withdrawn</source>
            <translation>截止日；不填：直到撤销</translation>
        </message>
        <message>
            <source>Empty: until it is withdrawn</source>
            <translation>不填：直到撤销</translation>
        </message>
        <message>
            <source>Withdraw the flag “%1”?</source>
            <translation>撤销标记“%1”？</translation>
        </message>
        <message>
            <source>It stays in the history. Returns that are logged already keep what it did.</source>
            <translation>记录保留。已登记的退货不受影响。</translation>
        </message>
        <message>
            <source>Withdraw the flag</source>
            <translation>撤销标记</translation>
        </message>
        <message>
            <source>Flag this customer?</source>
            <translation>标记该顾客？</translation>
        </message>
        <message>
            <source>Later returns are denied unless a manager overrides.</source>
            <translation>以后的退货须店长授权，否则不接受。</translation>
        </message>
        <message>
            <source>Later returns wait for a manager's review.</source>
            <translation>以后的退货须由店长审核。</translation>
        </message>
        <message>
            <source>Flag the customer</source>
            <translation>标记顾客</translation>
        </message>
        <message>
            <source>Say why it is withdrawn.</source>
            <translation>请写明撤销原因。</translation>
        </message>
        <message>
            <source>Say what was noticed.</source>
            <translation>请写明发现了什么。</translation>
        </message>
        <message>
            <source>Write the day like 2026-12-31, or leave it empty.</source>
            <translation>日期格式如 2026-12-31，或不填。</translation>
        </message>
        <message>
            <source>Flag withdrawn</source>
            <translation>已撤销标记</translation>
        </message>
        <message>
            <source>Customer flagged</source>
            <translation>已标记顾客</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::DecisionPanel</name>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Reason (compulsory)</source>
            <translation>原因（必填）</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::MergePanel</name>
        <message>
            <source>Who else is %1?</source>
            <translation>谁与 %1 是同一人？</translation>
        </message>
        <message>
            <source>These may be the same person</source>
            <translation>以下顾客可能是同一人</translation>
        </message>
        <message>
            <source>No other customer fits.</source>
            <translation>没有符合的其他顾客。</translation>
        </message>
        <message>
            <source>Write a phone, a name or a number at the till, then Enter.</source>
            <translation>输入电话、姓名或收银编号，按回车查找。</translation>
        </message>
        <message>
            <source>Are they one person?</source>
            <translation>是否为同一人？</translation>
        </message>
        <message>
            <source>Said to be one person</source>
            <translation>认定为同一人的顾客</translation>
        </message>
        <message>
            <source>Are %1 and %2 one person?</source>
            <translation>%1 与 %2 是同一人？</translation>
        </message>
        <message>
            <source>Purchases, returns, limits and flags of both count together from now on. It can be taken back.</source>
            <translation>此后两者的购买、退货、限额和标记合并计算。可以撤销。</translation>
        </message>
        <message>
            <source>Same person</source>
            <translation>是同一人</translation>
        </message>
        <message>
            <source>Say how you know.</source>
            <translation>请写明依据。</translation>
        </message>
        <message>
            <source>Customers merged</source>
            <translation>已合并顾客</translation>
        </message>
        <message>
            <source>Is %1 not %2?</source>
            <translation>%1 与 %2 不是同一人？</translation>
        </message>
        <message>
            <source>They are two customers again, each with what was written to it. It stays in the history.</source>
            <translation>恢复为两位顾客，各自的记录不变。合并记录保留。</translation>
        </message>
        <message>
            <source>Not the same person</source>
            <translation>不是同一人</translation>
        </message>
        <message>
            <source>Merge of customers undone</source>
            <translation>已撤销合并</translation>
        </message>
        <message>
            <source>Phone, name or number at the till</source>
            <translation>电话、姓名或收银编号</translation>
        </message>
        <message>
            <source>Find the other customer</source>
            <translation>查找另一位顾客</translation>
        </message>
        <message>
            <source>Customers to choose from</source>
            <translation>可选的顾客</translation>
        </message>
        <message>
            <source>Both customers side by side</source>
            <translation>两位顾客对照</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::SignalsPage</name>
        <message>
            <source>Signals</source>
            <translation>需留意的情况</translation>
        </message>
        <message>
            <source>Nothing stands out in this month.</source>
            <translation>本月没有需要留意的情况。</translation>
        </message>
        <message>
            <source>What stands out, for a manager to look at. It decides nothing; from where on it is shown, the rules say. Enter opens it.</source>
            <translation>值得店长留意的情况，不作任何决定；起点由规则设定。按回车打开。</translation>
        </message>
        <message>
            <source>Signal</source>
            <translation>情况</translation>
        </message>
        <message>
            <source>About</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>Shown from</source>
            <translation>起点</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>退货单</translation>
        </message>
        <message>
            <source>Many returns</source>
            <translation>退货频繁</translation>
        </message>
        <message>
            <source>Large share returned</source>
            <translation>退货占购买比例高</translation>
        </message>
        <message>
            <source>Many without a receipt</source>
            <translation>无小票退货多</translation>
        </message>
        <message>
            <source>Always the same two people</source>
            <translation>经办总是同两人</translation>
        </message>
        <message>
            <source>Just under a limit</source>
            <translation>金额紧贴限额</translation>
        </message>
        <message>
            <source>Outside opening hours</source>
            <translation>营业时间外登记</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::FlagText</name>
        <message>
            <source>Flagged customer until %1: %2</source>
            <translation>被标记的顾客，有效至 %1：%2</translation>
        </message>
        <message>
            <source>Flagged customer: %1</source>
            <translation>被标记的顾客：%1</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::ExpiryRound</name>
        <message numerus="yes">
            <source>%n return(s) given up: the goods never came</source>
            <translation>
                <numerusform>已取消 %n 张退货单：货一直没有到</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n return(s) will be given up soon: tell the customers</source>
            <translation>
                <numerusform>%n 张退货单即将因未到货取消：请告知顾客</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>goods of %n return(s) wait for long: follow them up</source>
            <translation>
                <numerusform>%n 张退货单的货品久未领取：请跟进</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>rd::ui::CreditScreen</name>
        <message>
            <source>Store credit %1</source>
            <translation>抵用券 %1</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>余额</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>发券</translation>
        </message>
        <message>
            <source>%1 by %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>有效期至</translation>
        </message>
        <message>
            <source>none</source>
            <translation>长期有效</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>What</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Receipt of the till</source>
            <translation>收银小票</translation>
        </message>
        <message>
            <source>By</source>
            <translation>经办</translation>
        </message>
        <message>
            <source>Voided</source>
            <translation>作废</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>使用</translation>
        </message>
        <message>
            <source>Nothing is left of it.</source>
            <translation>已无余额。</translation>
        </message>
        <message>
            <source>Its last day is over.</source>
            <translation>已过有效期。</translation>
        </message>
        <message>
            <source>Log in first.</source>
            <translation>请先登录。</translation>
        </message>
        <message>
            <source>What took from the store credit</source>
            <translation>抵用券使用记录</translation>
        </message>
        <message>
            <source>Take from it...</source>
            <translation>使用…</translation>
        </message>
        <message>
            <source>Void the rest...</source>
            <translation>作废余额…</translation>
        </message>
        <message>
            <source>Open the return</source>
            <translation>打开退货单</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Restored</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Restore...</source>
            <translation>恢复...</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::CreditPanel</name>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Amount that is taken</source>
            <translation>使用金额</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>小票</translation>
        </message>
        <message>
            <source>Receipt of the till</source>
            <translation>收银小票</translation>
        </message>
        <message>
            <source>Reason (compulsory)</source>
            <translation>原因（必填）</translation>
        </message>
        <message>
            <source>Receipt of the till for the new goods</source>
            <translation>新货的收银小票</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>最多 %1</translation>
        </message>
        <message>
            <source>Void the rest of this store credit?</source>
            <translation>作废这张抵用券的余额？</translation>
        </message>
        <message>
            <source>%1 can then not be used any more.</source>
            <translation>作废后 %1 不能再使用。</translation>
        </message>
        <message>
            <source>Void the rest</source>
            <translation>作废余额</translation>
        </message>
        <message>
            <source>How much of it pays for the new goods?</source>
            <translation>用多少抵付新货？</translation>
        </message>
        <message>
            <source>%1 are left afterwards.</source>
            <translation>使用后余 %1。</translation>
        </message>
        <message>
            <source>%1 are left of it.</source>
            <translation>现余 %1。</translation>
        </message>
        <message>
            <source>Take %1</source>
            <translation>使用 %1</translation>
        </message>
        <message>
            <source>Take</source>
            <translation>使用</translation>
        </message>
        <message>
            <source>Say why it is voided.</source>
            <translation>请说明作废原因。</translation>
        </message>
        <message>
            <source>Write how much is taken, like %1.</source>
            <translation>请输入使用金额，例如 %1。</translation>
        </message>
        <message>
            <source>Only %1 are left. Take that, and the customer pays the rest at the till.</source>
            <translation>只余 %1。请使用该金额，其余由顾客在收银台补付。</translation>
        </message>
        <message>
            <source>Store credit voided</source>
            <translation>抵用券已作废</translation>
        </message>
        <message>
            <source>%1 taken from %2</source>
            <translation>已使用 %1，抵用券 %2</translation>
        </message>
        <message>
            <source>Restore what was voided of this store credit?</source>
            <translation>恢复该抵用券作废的金额？</translation>
        </message>
        <message>
            <source>%1 count again, until the same day as before.</source>
            <translation>%1 恢复有效，有效期不变。</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Say why it is restored.</source>
            <translation>请填写恢复的原因。</translation>
        </message>
        <message>
            <source>Store credit restored</source>
            <translation>抵用券已恢复</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::ParcelsScreen</name>
        <message>
            <source>Carrier</source>
            <translation>快递公司</translation>
        </message>
        <message>
            <source>Tracking number</source>
            <translation>运单号</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>收件</translation>
        </message>
        <message>
            <source>By</source>
            <translation>经办</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Log in first.</source>
            <translation>请先登录。</translation>
        </message>
        <message>
            <source>No parcel waits for its return.</source>
            <translation>没有待认领的包裹。</translation>
        </message>
        <message>
            <source>Parcels without a return</source>
            <translation>未对应退货单的包裹</translation>
        </message>
        <message>
            <source>It is return...</source>
            <translation>对应退货单…</translation>
        </message>
        <message>
            <source>Another parcel...</source>
            <translation>登记包裹…</translation>
        </message>
        <message>
            <source>Send back...</source>
            <translation>寄回…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Matched wrongly...</source>
            <translation>对应错误...</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::ParcelPanel</name>
        <message>
            <source>Return</source>
            <translation>退货单</translation>
        </message>
        <message>
            <source>Number of the return</source>
            <translation>退货单号</translation>
        </message>
        <message>
            <source>Number of the return, or scan its slip</source>
            <translation>退货单号，或扫描退换货单</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>快递公司</translation>
        </message>
        <message>
            <source>Tracking number</source>
            <translation>运单号</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Reason (compulsory)</source>
            <translation>原因（必填）</translation>
        </message>
        <message>
            <source>What is in it, what is written on it</source>
            <translation>里面是什么，外面写着什么</translation>
        </message>
        <message>
            <source>Receive a parcel without a return?</source>
            <translation>登记一个未对应退货单的包裹？</translation>
        </message>
        <message>
            <source>It waits here until somebody knows which return it is.</source>
            <translation>在查明属于哪张退货单之前，暂存于此。</translation>
        </message>
        <message>
            <source>Receive</source>
            <translation>收货</translation>
        </message>
        <message>
            <source>Which return is parcel %1?</source>
            <translation>包裹 %1 属于哪张退货单？</translation>
        </message>
        <message>
            <source>Its goods are received there: all that are awaited, or as many as you say.</source>
            <translation>其商品在该退货单收货：默认全部待收，也可改数量。</translation>
        </message>
        <message>
            <source>Send parcel %1 back?</source>
            <translation>把包裹 %1 寄回？</translation>
        </message>
        <message>
            <source>It is nobody&apos;s return, and goes back to the sender.</source>
            <translation>不属于任何退货，寄回发件人。</translation>
        </message>
        <message>
            <source>Send back</source>
            <translation>寄回</translation>
        </message>
        <message>
            <source>The return that the parcel belongs to. Without one, log it first.</source>
            <translation>请输入所属退货单；没有的话先登记退货。</translation>
        </message>
        <message>
            <source>Who carries the parcel?</source>
            <translation>由哪家快递公司承运？</translation>
        </message>
        <message>
            <source>The number by which the parcel can be followed.</source>
            <translation>请输入可查询的运单号。</translation>
        </message>
        <message>
            <source>Say why it goes back.</source>
            <translation>请说明寄回原因。</translation>
        </message>
        <message>
            <source>Received for %1</source>
            <translation>已为 %1 收货</translation>
        </message>
        <message>
            <source>Parcel %1 sent back</source>
            <translation>包裹 %1 已寄回</translation>
        </message>
        <message>
            <source>Parcel %1 received</source>
            <translation>已收到包裹 %1</translation>
        </message>
        <message>
            <source>Parcel</source>
            <translation>包裹</translation>
        </message>
        <message>
            <source>Parcel that was matched wrongly</source>
            <translation>对应错误的包裹</translation>
        </message>
        <message>
            <source>Which parcel was matched with the wrong return?</source>
            <translation>哪个包裹对应错了退货单？</translation>
        </message>
        <message>
            <source>It waits here again. The receipt of its goods is undone in that return first.</source>
            <translation>包裹重新待认领。须先在该退货单撤销其商品的收货。</translation>
        </message>
        <message>
            <source>Take the match back</source>
            <translation>撤销对应</translation>
        </message>
        <message>
            <source>No parcel is matched with a return.</source>
            <translation>没有已对应退货单的包裹。</translation>
        </message>
        <message>
            <source>Say why it is not that return.</source>
            <translation>请填写为何不属于该退货单。</translation>
        </message>
        <message>
            <source>The parcel waits for its return again</source>
            <translation>包裹重新待认领</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::InvoiceWords</name>
        <message>
            <source>Red invoice due · tax %1</source>
            <translation>待开红字发票 · 税额 %1</translation>
        </message>
        <message>
            <source>Taken back too much by red invoices: withdraw one</source>
            <translation>红字发票多开，请撤销</translation>
        </message>
        <message>
            <source>Red invoice %1 · withdrawn: %2</source>
            <translation>红字发票 %1 · 已撤销：%2</translation>
        </message>
        <message>
            <source>Red invoice %1 · tax %2 · %3 · %4</source>
            <translation>红字发票 %1 · 税额 %2 · %3 · %4</translation>
        </message>
        <message>
            <source>A red invoice over %1 is due, tax %2.</source>
            <translation>待开红字发票 %1，税额 %2。</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::RedInvoiceForm</name>
        <message>
            <source>For %1</source>
            <translation>对应 %1</translation>
        </message>
        <message>
            <source>Number of the red invoice</source>
            <translation>红字发票号码</translation>
        </message>
        <message>
            <source>Amount %1, if only a part</source>
            <translation>金额 %1（只开部分时填）</translation>
        </message>
        <message>
            <source>Enter the number of the red invoice.</source>
            <translation>请填写红字发票号码。</translation>
        </message>
        <message>
            <source>Enter an amount larger than zero, or nothing for all that is due.</source>
            <translation>请填写大于零的金额；不填即为全部待开金额。</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::WithdrawRedInvoiceForm</name>
        <message>
            <source>Reason (compulsory)</source>
            <translation>原因（必填）</translation>
        </message>
        <message>
            <source>Red invoice</source>
            <translation>红字发票</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Say what is wrong with it.</source>
            <translation>请说明有何错误。</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::InvoicesPage</name>
        <message>
            <source>Invoice number</source>
            <translation>发票号码</translation>
        </message>
        <message>
            <source>Choose a return first.</source>
            <translation>请先选择一张退货单。</translation>
        </message>
        <message>
            <source>No number of its invoice is known.</source>
            <translation>没有已知的发票号码。</translation>
        </message>
        <message>
            <source>Withdraw this number</source>
            <translation>撤销此号码</translation>
        </message>
        <message>
            <source>%1 is no invoice of %2 any more</source>
            <translation>%1 已不是小票 %2 的发票</translation>
        </message>
        <message>
            <source>No red invoice is due.</source>
            <translation>没有待开的红字发票。</translation>
        </message>
        <message>
            <source>Red invoices due: %1, tax %2. All months; Enter opens the return, where the number is noted.</source>
            <translation>待开红字发票合计 %1，税额 %2（不限月份）。按回车打开退货单登记号码。</translation>
        </message>
        <message>
            <source>Red invoices due</source>
            <translation>待开红字发票</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>退货单</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>小票</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>发票</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>已退</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>已开</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>待开</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>税额</translation>
        </message>
        <message>
            <source>Too much</source>
            <translation>多开</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::UndoForm</name>
        <message>
            <source>What was wrong</source>
            <translation>撤销哪一步</translation>
        </message>
        <message>
            <source>Reason (compulsory)</source>
            <translation>原因（必填）</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>%1 is all that can be undone</source>
            <translation>最多可撤销 %1</translation>
        </message>
        <message>
            <source>Choose how many are undone.</source>
            <translation>请选择撤销的数量。</translation>
        </message>
        <message>
            <source>What was the mistake?</source>
            <translation>请写明误操作的原因。</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::ExceptionWords</name>
        <message>
            <source>%1 · late since %2</source>
            <extracomment>Who owes something, and since when it is late</extracomment>
            <translation>%1 · 自 %2 起逾期</translation>
        </message>
        <message>
            <source>%1 · until %2</source>
            <extracomment>Who owes something, and until when</extracomment>
            <translation>%1 · 期限 %2</translation>
        </message>
        <message>
            <source>the customer has what was owed</source>
            <translation>应付款项已付清</translation>
        </message>
        <message>
            <source>the goods were handed over</source>
            <translation>货品已交还</translation>
        </message>
        <message>
            <source>Closed by %1, %2: %3</source>
            <extracomment>Who closed an exception, when, and how it ended</extracomment>
            <translation>%1 于 %2 了结：%3</translation>
        </message>
        <message>
            <source>To follow up: %1.</source>
            <extracomment>Kinds of exceptions that are open</extracomment>
            <translation>待跟进：%1。</translation>
        </message>
        <message>
            <source>what led to it was undone or changed</source>
            <translation>起因已撤销或更改</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::ExceptionsBox</name>
        <message>
            <source>Done: %1</source>
            <translation>已完成：%1</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy the message for the customer</source>
            <translation>复制给顾客的消息</translation>
        </message>
        <message>
            <source>Copied the message for the customer; nothing was sent</source>
            <translation>已复制给顾客的消息；未发送</translation>
        </message>
        <message>
            <source>Message for the customer</source>
            <translation>给顾客的消息</translation>
        </message>
        <message>
            <source>How it ended</source>
            <translation>处理结果</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>了结</translation>
        </message>
        <message>
            <source>Close the exception</source>
            <translation>了结异常</translation>
        </message>
        <message>
            <source>Log in to work on this return.</source>
            <translation>登录后才能处理此退货单。</translation>
        </message>
        <message>
            <source>Say how it ended.</source>
            <translation>请写明处理结果。</translation>
        </message>
        <message>
            <source>Exception of %1 closed</source>
            <translation>%1 的异常已了结</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::ExceptionForm</name>
        <message>
            <source>What was seen (compulsory)</source>
            <translation>发现的情况（必填）</translation>
        </message>
        <message>
            <source>The whole return</source>
            <translation>整张退货单</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>异常种类</translation>
        </message>
        <message>
            <source>Goods</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>%1 are in this return</source>
            <translation>本退货单共 %1</translation>
        </message>
        <message>
            <source>Choose the goods that were damaged: no fee is taken for them.</source>
            <translation>请选择受损的商品：对其不收取费用。</translation>
        </message>
        <message>
            <source>Say what was seen.</source>
            <translation>请写明发现的情况。</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::TakeOverForm</name>
        <message>
            <source>Count the goods and write what is there; an empty line is not taken over.</source>
            <translation>请清点商品并填写实际数量；留空的行不接收。</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>An article and its unit</extracomment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Given by</source>
            <translation>交出人</translation>
        </message>
        <message>
            <source>Write how many there are, with digits.</source>
            <translation>请用数字填写数量。</translation>
        </message>
        <message>
            <source>Write how many there are; 0 when there are none.</source>
            <translation>请填写数量；没有则填 0。</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::BenefitWords</name>
        <message>
            <source>Take back coupon %1</source>
            <translation>收回优惠券 %1</translation>
        </message>
        <message>
            <source>Give back coupon %1</source>
            <translation>退还优惠券 %1</translation>
        </message>
        <message>
            <source>Take back %1 points</source>
            <translation>扣回 %1 积分</translation>
        </message>
        <message>
            <source>Give back %1 points</source>
            <translation>退还 %1 积分</translation>
        </message>
        <message>
            <source>Coupon %1 given back</source>
            <translation>优惠券 %1 已退还</translation>
        </message>
        <message>
            <source>%1 points taken back</source>
            <translation>已扣回 %1 积分</translation>
        </message>
        <message>
            <source>%1 points given back</source>
            <translation>已退还 %1 积分</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::EditForm</name>
        <message>
            <source>What the customer says (optional for most reasons)</source>
            <translation>顾客的说明（多数原因可不填）</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>%1 were sold</source>
            <translation>售出 %1</translation>
        </message>
        <message>
            <source>%1 are still to come</source>
            <translation>尚未到货 %1</translation>
        </message>
        <message>
            <source>Reason for %1</source>
            <translation>%1 的原因</translation>
        </message>
        <message>
            <source>What the customer gets for %1</source>
            <translation>%1 的处理方式</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Gets</source>
            <translation>处理方式</translation>
        </message>
        <message>
            <source>Nothing is different yet. Say what the customer wants now.</source>
            <translation>尚未更改任何内容。请填写顾客现在的要求。</translation>
        </message>
        <message>
            <source>This reason needs a note.</source>
            <translation>此原因须填写备注。</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::TypedTenders</name>
        <message>
            <source>Paid with</source>
            <translation>支付方式</translation>
        </message>
        <message>
            <source>Amount paid with it</source>
            <translation>该方式支付的金额</translation>
        </message>
        <message>
            <source>Another tender</source>
            <translation>再加一种支付方式</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::BatchEdit</name>
        <message>
            <source>Scan the batch</source>
            <translation>扫描批号</translation>
        </message>
        <message>
            <source>Scan the batch, sold was %1</source>
            <translation>扫描批号（售出批号：%1）</translation>
        </message>
        <message>
            <source>Batch of %1</source>
            <translation>%1 的批号</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::OutboxWords</name>
        <message>
            <source>Waits since %1</source>
            <translation>待发送，写于 %1</translation>
        </message>
        <message>
            <source>To be done since %1</source>
            <translation>待办，写于 %1</translation>
        </message>
        <message>
            <source>Not yet: %1. Again %2</source>
            <translation>尚未成功：%1。下次 %2</translation>
        </message>
        <message>
            <source>Sent %1</source>
            <translation>已发送 %1</translation>
        </message>
        <message>
            <source>Done %1</source>
            <translation>已完成 %1</translation>
        </message>
        <message>
            <source>Not sent, %1: %2</source>
            <translation>未发出，%1：%2</translation>
        </message>
        <message>
            <source>Cancelled, %1: %2</source>
            <translation>已取消，%1：%2</translation>
        </message>
        <message>
            <source>The customer wants no messages.</source>
            <translation>顾客不希望收到消息。</translation>
        </message>
        <message>
            <source>Nobody asked how the customer wants to be told: nothing is sent.</source>
            <translation>尚未询问顾客的联系方式：不发送消息。</translation>
        </message>
        <message>
            <source>The customer cannot be reached as chosen: nothing is sent.</source>
            <translation>按顾客选择的方式无法联系：不发送消息。</translation>
        </message>
        <message>
            <source>%1. Its messages wait: %2. Put it right in the rules, then try again.</source>
            <translation>%1。待发消息：%2 条。请在规则中更正后重试。</translation>
        </message>
        <message>
            <source>The customer asked since the last message, and this says nothing new. Add a sentence.</source>
            <translation>顾客在上次消息之后又来催问，而这条没有新内容。请加一句说明。</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::ChannelChoice</name>
        <message>
            <source>Not asked</source>
            <translation>未询问</translation>
        </message>
        <message>
            <source>Wants no messages</source>
            <translation>不希望收到消息</translation>
        </message>
        <message>
            <source>As the store</source>
            <translation>与门店相同</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::ContactPanel</name>
        <message>
            <source>Told by</source>
            <translation>联系方式</translation>
        </message>
        <message>
            <source>How the customer is told</source>
            <translation>顾客的联系方式</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>邮箱</translation>
        </message>
        <message>
            <source>E-mail of the customer</source>
            <translation>顾客的邮箱</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Language of the customer</source>
            <translation>顾客的语言</translation>
        </message>
        <message>
            <source>How does the customer want to be told?</source>
            <translation>顾客希望如何收到消息？</translation>
        </message>
        <message>
            <source>Ask before you choose. What waits goes the new way.</source>
            <translation>请先询问顾客。待发消息将改用新的方式。</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Without an address there is no e-mail.</source>
            <translation>没有邮箱地址无法发邮件。</translation>
        </message>
        <message>
            <source>%1: saved how the customer is told.</source>
            <translation>%1：已保存顾客的联系方式。</translation>
        </message>
        <message>
            <source>What you chose before stands here again. It is not saved.</source>
            <translation>您上次填写的内容仍在此处，尚未保存。</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::ContactFields</name>
        <message>
            <source>Told as last time, or not asked</source>
            <translation>与上次相同，或未询问</translation>
        </message>
        <message>
            <source>How the customer wants to be told</source>
            <translation>顾客希望的联系方式</translation>
        </message>
        <message>
            <source>E-mail of the customer</source>
            <translation>顾客的邮箱</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>邮箱</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::MessagePanel</name>
        <message>
            <source>The customer&apos;s</source>
            <translation>与顾客相同</translation>
        </message>
        <message>
            <source>As the customer chose</source>
            <translation>按顾客的选择</translation>
        </message>
        <message>
            <source>About</source>
            <translation>事由</translation>
        </message>
        <message>
            <source>What the message is about</source>
            <translation>消息的事由</translation>
        </message>
        <message>
            <source>By</source>
            <translation>方式</translation>
        </message>
        <message>
            <source>How the message goes</source>
            <translation>发送方式</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Language of the message</source>
            <translation>消息的语言</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Text of the message</source>
            <translation>消息的内容</translation>
        </message>
        <message>
            <source>Write to the customer?</source>
            <translation>给顾客发消息？</translation>
        </message>
        <message>
            <source>What the program sends goes within a minute; the rest waits for you.</source>
            <translation>由程序发送的将在一分钟内发出，其余由您完成。</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>发送</translation>
        </message>
        <message>
            <source>There is nothing to say yet.</source>
            <translation>还没有内容。</translation>
        </message>
        <message>
            <source>%1: message written.</source>
            <translation>%1：消息已写好。</translation>
        </message>
        <message>
            <source>What you wrote before stands here again. It has not gone out.</source>
            <translation>您之前写的内容已恢复，尚未发出。</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::MessagesView</name>
        <message>
            <source>Change...</source>
            <translation>更改…</translation>
        </message>
        <message>
            <source>Change how the customer is told</source>
            <translation>更改顾客的联系方式</translation>
        </message>
        <message>
            <source>Write...</source>
            <translation>写消息…</translation>
        </message>
        <message>
            <source>Write to the customer</source>
            <translation>给顾客写消息</translation>
        </message>
        <message>
            <source>Log in to work on this return.</source>
            <translation>请先登录再处理此单。</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copied. Paste it into the chat, then mark it as done.</source>
            <translation>已复制。粘贴到聊天后请标记完成。</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Marked as done.</source>
            <translation>已标记完成。</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>未接通</translation>
        </message>
        <message>
            <source>Not reached: it comes again in an hour.</source>
            <translation>未接通：一小时后再提醒。</translation>
        </message>
        <message>
            <source>Do not send</source>
            <translation>不发送</translation>
        </message>
        <message>
            <source>taken back in the window</source>
            <translation>在窗口中撤回</translation>
        </message>
        <message>
            <source>Not sent.</source>
            <translation>已取消发送。</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::OutboxScreen</name>
        <message>
            <source>Return</source>
            <translation>退货单</translation>
        </message>
        <message>
            <source>About</source>
            <translation>事由</translation>
        </message>
        <message>
            <source>By</source>
            <translation>方式</translation>
        </message>
        <message>
            <source>To</source>
            <translation>收件人</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>写于</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>%1 cannot send.</source>
            <translation>%1 无法发送。</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Marked as done.</source>
            <translation>已标记完成。</translation>
        </message>
        <message>
            <source>Not reached: it comes again in an hour.</source>
            <translation>未接通：一小时后再提醒。</translation>
        </message>
        <message>
            <source>Log in first.</source>
            <translation>请先登录。</translation>
        </message>
        <message>
            <source>No message is chosen.</source>
            <translation>未选择消息。</translation>
        </message>
        <message>
            <source>This message does not wait any more.</source>
            <translation>这条消息已不在等待。</translation>
        </message>
        <message>
            <source>The program sends this one itself.</source>
            <translation>这条由程序发送。</translation>
        </message>
        <message>
            <source>This is not a call.</source>
            <translation>这条不是电话。</translation>
        </message>
        <message>
            <source>Messages to customers</source>
            <translation>给顾客的消息</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>待办</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>未发出</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>已发送</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Open the return</source>
            <translation>打开退货单</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>未接通</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>No messages here.</source>
            <translation>这里没有消息。</translation>
        </message>
        <message>
            <source>What customers are told is written by itself once the rules name a channel.</source>
            <translation>规则中设定渠道后，给顾客的消息会自动生成。</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::MessageRound</name>
        <message numerus="yes">
            <source>%n message(s) sent</source>
            <translation>
                <numerusform>已发送 %n 条消息</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n channel(s) stopped: see Messages to customers</source>
            <translation>
                <numerusform>%n 个渠道已停发：见“给顾客的消息”</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>rd::ui::SideScreens</name>
        <message>
            <source>The import has ended</source>
            <translation>导入已结束</translation>
        </message>
        <message>
            <source>The import goes on</source>
            <translation>导入仍在进行</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>查看</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::ChannelForm</name>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Name (small letters)</source>
            <translation>名称（小写字母）</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>服务器</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>加密方式</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>端口</translation>
        </message>
        <message>
            <source>User</source>
            <translation>用户名</translation>
        </message>
        <message>
            <source>Address (https://...)</source>
            <translation>地址（https://…）</translation>
        </message>
        <message>
            <source>What is posted (JSON)</source>
            <translation>发送内容（JSON）</translation>
        </message>
        <message>
            <source>Password or token</source>
            <translation>密码或令牌</translation>
        </message>
        <message>
            <source>Signing secret</source>
            <translation>签名密钥</translation>
        </message>
        <message>
            <source>Store&apos;s address</source>
            <translation>门店邮箱</translation>
        </message>
        <message>
            <source>Store&apos;s name in mails</source>
            <translation>邮件中的门店名</translation>
        </message>
        <message>
            <source>kept; leave empty to leave it as it is</source>
            <translation>已保存；留空则不变</translation>
        </message>
        <message>
            <source>A name of small letters, digits and _, for example mail.</source>
            <translation>名称由小写字母、数字和 _ 组成，例如 mail。</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>STARTTLS</source>
            <translation>STARTTLS</translation>
        </message>
        <message>
            <source>TLS from the beginning</source>
            <translation>全程 TLS</translation>
        </message>
        <message>
            <source>A number from 1 to %1.</source>
            <translation>1 到 %1 的数字。</translation>
        </message>
        <message>
            <source>Of a robot: its whole address, or the token at its end.</source>
            <translation>机器人：完整的 Webhook 地址，或末尾的密钥。</translation>
        </message>
        <message>
            <source>Paste the address of the robot: its group shows it when the robot is added.</source>
            <translation>请粘贴机器人的 Webhook 地址：在群里添加机器人时会显示。</translation>
        </message>
        <message>
            <source>The address that mails come from, for example shop@example.com.</source>
            <translation>发件地址，例如 shop@example.com。</translation>
        </message>
        <message>
            <source>The name of the server, for example smtp.example.com.</source>
            <translation>服务器地址，例如 smtp.example.com。</translation>
        </message>
        <message>
            <source>What is posted? The vendor tells the form.</source>
            <translation>要提交的内容？由服务商提供格式。</translation>
        </message>
        <message>
            <source>Where is it posted to? The vendor tells the address.</source>
            <translation>提交到哪里？由服务商提供地址。</translation>
        </message>
        <message>
            <source>There is a channel %1 already. Take another name, or go back and change that one.</source>
            <translation>已有名为 %1 的渠道。请换一个名称，或返回去修改那个渠道。</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::ChannelsPage</name>
        <message>
            <source>Channel %1 saved. Try it out before customers need it.</source>
            <translation>渠道 %1 已保存。请先测试再使用。</translation>
        </message>
        <message>
            <source>Channel %1 taken away.</source>
            <translation>渠道 %1 已删除。</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>已保存。</translation>
        </message>
        <message>
            <source>Test message</source>
            <translation>测试消息</translation>
        </message>
        <message>
            <source>%1: this channel works.</source>
            <translation>%1：此渠道工作正常。</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>渠道</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>待发</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>就绪</translation>
        </message>
        <message>
            <source>no channel</source>
            <translation>不发送</translation>
        </message>
        <message>
            <source>No channel is chosen.</source>
            <translation>未选择渠道。</translation>
        </message>
        <message>
            <source>A person does this one.</source>
            <translation>此渠道由人工完成。</translation>
        </message>
        <message>
            <source>To whom? Write an address.</source>
            <translation>发给谁？请填写地址。</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>渠道</translation>
        </message>
        <message>
            <source>No channel yet: customers are told nothing.</source>
            <translation>还没有渠道：顾客收不到消息。</translation>
        </message>
        <message>
            <source>Add mail, a text message gateway, a list of calls, or copying into a chat.</source>
            <translation>可添加邮件、短信网关、电话清单或复制到聊天。</translation>
        </message>
        <message>
            <source>Who chose nothing is told by</source>
            <translation>未选择的顾客通过</translation>
        </message>
        <message>
            <source>Channel for customers who chose nothing</source>
            <translation>未选择的顾客使用的渠道</translation>
        </message>
        <message>
            <source>Add...</source>
            <translation>添加…</translation>
        </message>
        <message>
            <source>Change...</source>
            <translation>更改…</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Address for a test message</source>
            <translation>测试消息的收件地址</translation>
        </message>
        <message>
            <source>Try out</source>
            <translation>测试</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Language for customers who chose nothing</source>
            <translation>未选择语言的顾客所用的语言</translation>
        </message>
        <message>
            <source>in</source>
            <translation>语言</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::TextsPage</name>
        <message>
            <source>apology</source>
            <translation>致歉</translation>
        </message>
        <message>
            <source>Nothing is changed.</source>
            <translation>没有改动。</translation>
        </message>
        <message>
            <source>There is no such value: %1</source>
            <translation>没有这样的占位符：%1</translation>
        </message>
        <message>
            <source>Both languages need words: customers may choose either.</source>
            <translation>两种语言都要有内容：顾客可任选。</translation>
        </message>
        <message>
            <source>Text saved. What waits already keeps its words.</source>
            <translation>内容已保存。已在等待的消息保持原样。</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>事由</translation>
        </message>
        <message>
            <source>In English</source>
            <translation>英文</translation>
        </message>
        <message>
            <source>Text in English</source>
            <translation>英文内容</translation>
        </message>
        <message>
            <source>In Chinese</source>
            <translation>中文</translation>
        </message>
        <message>
            <source>Text in Chinese</source>
            <translation>中文内容</translation>
        </message>
        <message>
            <source>Values: %1. A line whose values are all missing is left out.</source>
            <translation>占位符：%1。一行中的占位符全部为空时，该行省略。</translation>
        </message>
        <message>
            <source>Look at it on return</source>
            <translation>在退货单上预览</translation>
        </message>
        <message>
            <source>Number of the return for a look</source>
            <translation>用于预览的退货单号</translation>
        </message>
        <message>
            <source>Number of a return</source>
            <translation>退货单号</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::MessageSettings</name>
        <message>
            <source>What customers are told</source>
            <translation>给顾客的消息</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>渠道</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Digest for the manager</source>
            <translation>店长简报</translation>
        </message>
        <message>
            <source>It does not work yet</source>
            <translation>尚不可用</translation>
        </message>
        <message>
            <source>It works</source>
            <translation>可用</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Take %1 away?</source>
            <translation>移除 %1？</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Customers who chose nothing are told nothing until you choose another channel for them.</source>
            <translation>未选择方式的顾客将收不到任何消息，直到您为其另选渠道。</translation>
        </message>
        <message>
            <source>The digest for the manager is switched off.</source>
            <translation>店长日报将停止发送。</translation>
        </message>
        <message>
            <source>Its password is asked for again when it comes back.</source>
            <translation>重新添加时需再次输入密码。</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) wait for it: they go another way where there is one, else they are cancelled.</source>
            <translation>
                <numerusform>有 %n 条消息等待由它发送：有其他渠道则改走其他渠道，否则取消。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>rd::ui::NoticeRound</name>
        <message>
            <source>Work is waiting</source>
            <translation>有工作等待处理</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) late</source>
            <translation>
                <numerusform>%n 项待办已逾期</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) due soon</source>
            <translation>
                <numerusform>%n 项待办即将到期</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) given to you</source>
            <translation>
                <numerusform>%n 项待办交给你</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) that nobody took</source>
            <translation>
                <numerusform>%n 项待办无人认领</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reminder(s) from the manager</source>
            <translation>
                <numerusform>店长提醒 %n 条</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>，</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::NoticeList</name>
        <message>
            <source>Reminders</source>
            <translation>提醒</translation>
        </message>
        <message>
            <source>new: %1</source>
            <translation>新：%1</translation>
        </message>
        <message>
            <source>No reminders: none of your work is late or due soon.</source>
            <translation>没有提醒：你的工作没有逾期或即将到期的。</translation>
        </message>
        <message>
            <source>Given to you</source>
            <translation>交给你</translation>
        </message>
        <message>
            <source>Nobody took it</source>
            <translation>无人认领</translation>
        </message>
        <message>
            <source>With %1</source>
            <translation>负责人 %1</translation>
        </message>
        <message>
            <source>Reminder from the manager</source>
            <translation>店长提醒</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::ExtendForm</name>
        <message>
            <source>Reason (compulsory)</source>
            <translation>原因（必填）</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>步骤</translation>
        </message>
        <message>
            <source>Due by</source>
            <translation>延长至</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Why is there more time?</source>
            <translation>为什么延长？</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::ManyActions</name>
        <message>
            <source>Everybody: %1</source>
            <translation>全体%1</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) chosen</source>
            <translation>
                <numerusform>已选 %n 项</numerusform>
            </translation>
        </message>
        <message>
            <source>Worth %1</source>
            <translation>金额 %1</translation>
        </message>
        <message>
            <source>Remind</source>
            <translation>提醒</translation>
        </message>
        <message>
            <source>Take them</source>
            <translation>认领</translation>
        </message>
        <message>
            <source>Choose a person</source>
            <translation>选择人员</translation>
        </message>
        <message>
            <source>Hand over to</source>
            <translation>转交给</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>转交</translation>
        </message>
        <message>
            <source> days more</source>
            <translation> 天</translation>
        </message>
        <message>
            <source>Days more</source>
            <translation>延长天数</translation>
        </message>
        <message>
            <source>Why there is more time</source>
            <translation>延长原因</translation>
        </message>
        <message>
            <source>More time</source>
            <translation>延长期限</translation>
        </message>
        <message>
            <source>What was not done, and why</source>
            <translation>未处理的及原因</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Saving...</source>
            <translation>正在保存…</translation>
        </message>
        <message>
            <source>Only a manager reminds, hands over and extends.</source>
            <translation>只有店长可以提醒、转交和延长。</translation>
        </message>
        <message>
            <source>Choose a person first.</source>
            <translation>请先选择人员。</translation>
        </message>
        <message>
            <source>Write the reason first.</source>
            <translation>请先填写原因。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message numerus="yes">
            <source>%n done</source>
            <translation>
                <numerusform>%n 项已处理</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 done, %2 not</source>
            <translation>%1 项已处理，%2 项未处理</translation>
        </message>
        <message>
            <source> day more</source>
            <translation> 天</translation>
        </message>
        <message>
            <source>Your roles do not write to customers.</source>
            <translation>您的角色不能给顾客发消息。</translation>
        </message>
        <message>
            <source>These tasks are chosen no more.</source>
            <translation>这些任务已不在选中状态。</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::WorkPage</name>
        <message>
            <source>Late work, %1 · %2</source>
            <translation>逾期清单，%1 · %2</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>退货单</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>步骤</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>超时</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>顾客</translation>
        </message>
        <message>
            <source>Goods</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Chased</source>
            <translation>催单</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s), worth %1</source>
            <translation>
                <numerusform>%n 项，金额 %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>rd::ui::CustomerAnswer</name>
        <message>
            <source>For the customer</source>
            <translation>对顾客说</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>The answer is copied: paste it into the chat</source>
            <translation>答复已复制，可粘贴到聊天中</translation>
        </message>
        <message>
            <source>Customer asked (F4)</source>
            <translation>顾客询问（F4）</translation>
        </message>
        <message numerus="yes">
            <source>The customer asked: %n time(s) so far</source>
            <translation>
                <numerusform>顾客已询问 %n 次</numerusform>
            </translation>
        </message>
        <message>
            <source>Complaint: to the manager</source>
            <translation>投诉：交店长处理</translation>
        </message>
        <message>
            <source>%1: the manager follows the complaint up</source>
            <translation>%1：投诉已交店长跟进</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::DigestPage</name>
        <message>
            <source>Time of the evening&apos;s digest</source>
            <translation>晚间简报的时刻</translation>
        </message>
        <message>
            <source>Time of the morning&apos;s digest</source>
            <translation>早间简报的时刻</translation>
        </message>
        <message>
            <source>%1 did not go: %2</source>
            <translation>%1 未发出：%2</translation>
        </message>
        <message>
            <source>%1, evening</source>
            <translation>%1 晚间</translation>
        </message>
        <message>
            <source>%1, morning</source>
            <translation>%1 早间</translation>
        </message>
        <message>
            <source>Addresses, with commas between them</source>
            <translation>邮箱地址，用逗号分隔</translation>
        </message>
        <message>
            <source>As it would read now</source>
            <translation>现在的内容</translation>
        </message>
        <message>
            <source>At</source>
            <translation>时刻</translation>
        </message>
        <message>
            <source>Channel of the digest</source>
            <translation>简报的渠道</translation>
        </message>
        <message>
            <source>Digest saved.</source>
            <translation>简报已保存。</translation>
        </message>
        <message>
            <source>Evening: what was done</source>
            <translation>晚间：今天完成的工作</translation>
        </message>
        <message>
            <source>Language of the digest</source>
            <translation>简报的语言</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Last sent: %1.</source>
            <translation>上次发送：%1。</translation>
        </message>
        <message>
            <source>Morning: what is late</source>
            <translation>早间：逾期工作</translation>
        </message>
        <message>
            <source>No digest is sent.</source>
            <translation>不发送简报。</translation>
        </message>
        <message>
            <source>Nobody is to be told.</source>
            <translation>没有要通知的人。</translation>
        </message>
        <message>
            <source>None was sent yet.</source>
            <translation>尚未发送过。</translation>
        </message>
        <message>
            <source>Readers of the digest</source>
            <translation>简报的收件人</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Send one now</source>
            <translation>立即发送一份</translation>
        </message>
        <message>
            <source>Sent by</source>
            <translation>发送渠道</translation>
        </message>
        <message>
            <source>To whom? Write an address.</source>
            <translation>发给谁？请填写地址。</translation>
        </message>
        <message>
            <source>To</source>
            <translation>收件人</translation>
        </message>
        <message>
            <source>as customers are written to</source>
            <translation>与顾客消息相同</translation>
        </message>
        <message>
            <source>nobody: no digest</source>
            <translation>不发送</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::KeyList</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Keys and what they do</source>
            <translation>快捷键及其作用</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>What they do</source>
            <translation>作用</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>范围</translation>
        </message>
        <message>
            <source>everywhere</source>
            <translation>任何界面</translation>
        </message>
        <message>
            <source>this screen</source>
            <translation>当前界面</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::KeyNames</name>
        <message>
            <source>Choose by number</source>
            <translation>按数字选择</translation>
        </message>
        <message>
            <source>Everything about the customer</source>
            <translation>该顾客的全部信息</translation>
        </message>
        <message>
            <source>Gift receipt</source>
            <translation>礼品小票</translation>
        </message>
        <message>
            <source>How the due time was reckoned</source>
            <translation>期限如何计算</translation>
        </message>
        <message>
            <source>Inspect at once</source>
            <translation>当场验货</translation>
        </message>
        <message>
            <source>Life of the article</source>
            <translation>商品履历</translation>
        </message>
        <message>
            <source>More or fewer units</source>
            <translation>增减数量</translation>
        </message>
        <message>
            <source>Next or last filter of the list</source>
            <translation>列表的下一个或上一个筛选</translation>
        </message>
        <message>
            <source>Next or last part of the window</source>
            <translation>窗口的下一个或上一个区域</translation>
        </message>
        <message>
            <source>Return before or after in the queue</source>
            <translation>队列中的上一张或下一张</translation>
        </message>
        <message>
            <source>Show or hide the return beside the list</source>
            <translation>显示或隐藏右侧详情</translation>
        </message>
        <message>
            <source>Take this step</source>
            <translation>认领此步骤</translation>
        </message>
        <message>
            <source>The tabs in order</source>
            <translation>依次切换标签页</translation>
        </message>
        <message>
            <source>Undo a step of this return</source>
            <translation>撤回该退货单的一步</translation>
        </message>
        <message>
            <source>Without a receipt</source>
            <translation>无小票</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::RateForm</name>
        <message>
            <source>In the customer&apos;s words (may be empty)</source>
            <translation>顾客原话（可不填）</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>请选择</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>评语</translation>
        </message>
        <message>
            <source>How many stars does the customer give?</source>
            <translation>顾客给几星？</translation>
        </message>
        <message>
            <source>Stars</source>
            <translation>星级</translation>
        </message>
        <message>
            <source>bad</source>
            <translation>很差</translation>
        </message>
        <message>
            <source>fair</source>
            <translation>一般</translation>
        </message>
        <message>
            <source>good</source>
            <translation>满意</translation>
        </message>
        <message>
            <source>poor</source>
            <translation>较差</translation>
        </message>
        <message>
            <source>very good</source>
            <translation>非常满意</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::ScannerPage</name>
        <message>
            <source> ms between two letters at most</source>
            <translation> 毫秒以内（两个字符之间）</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s), longest pause %1 ms, %2.</source>
            <translation>
                <numerusform>%n 个字符，最长间隔 %1 毫秒，%2。</numerusform>
            </translation>
        </message>
        <message>
            <source>As fast as a scanner.</source>
            <translation>与扫描枪一样快。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Enter ends it</source>
            <translation>以回车结束</translation>
        </message>
        <message>
            <source>Field to try the scanner</source>
            <translation>测试扫描枪的输入框</translation>
        </message>
        <message>
            <source>It sends neither Enter nor Tab after a code</source>
            <translation>扫描后不发送回车或 Tab</translation>
        </message>
        <message>
            <source>Key that the scanner sends first</source>
            <translation>扫描枪先发送的键</translation>
        </message>
        <message>
            <source>Longest pause between two letters of a scan</source>
            <translation>扫描时两个字符之间的最长间隔</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>间隔</translation>
        </message>
        <message>
            <source>Prefix</source>
            <translation>前缀</translation>
        </message>
        <message>
            <source>Scan any code: here stands what arrives, and how fast.</source>
            <translation>扫描任意条码：这里显示收到的字符和速度。</translation>
        </message>
        <message>
            <source>Scan something here</source>
            <translation>在此扫描</translation>
        </message>
        <message>
            <source>Scanner</source>
            <translation>扫描枪</translation>
        </message>
        <message>
            <source>Slower than the pause above: away from the scan box it would count as typed.</source>
            <translation>比上面的间隔慢：在扫描框以外会被当作手工输入。</translation>
        </message>
        <message>
            <source>Tab ends it</source>
            <translation>以 Tab 结束</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>测试</translation>
        </message>
        <message>
            <source>none: told by its speed</source>
            <translation>无：按速度识别</translation>
        </message>
        <message>
            <source>nothing yet ends it</source>
            <translation>尚未结束</translation>
        </message>
        <message>
            <source>start of text (Ctrl+B)</source>
            <translation>正文开始符 (Ctrl+B)</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::PhotoRow</name>
        <message>
            <source>Add photos...</source>
            <translation>添加照片…</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>取出</translation>
        </message>
        <message>
            <source>Take the chosen photo out</source>
            <translation>取出所选照片</translation>
        </message>
        <message>
            <source>Drop pictures here, or paste them with Ctrl+V.</source>
            <translation>把图片拖到此处，或按 Ctrl+V 粘贴。</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>Camera...</source>
            <translation>摄像头…</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::PhotosView</name>
        <message>
            <source>Add photos...</source>
            <translation>添加照片…</translation>
        </message>
        <message>
            <source>What the next photo shows</source>
            <translation>下一张照片的说明</translation>
        </message>
        <message>
            <source>Goods on the next photo</source>
            <translation>下一张照片中的商品</translation>
        </message>
        <message>
            <source>Drop pictures here, or paste them with Ctrl+V.</source>
            <translation>把图片拖到此处，或按 Ctrl+V 粘贴。</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>Save as...</source>
            <translation>另存为…</translation>
        </message>
        <message>
            <source>Remove...</source>
            <translation>删除…</translation>
        </message>
        <message>
            <source>Whole return</source>
            <translation>整张退货单</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>Photo %1 was removed by %2: %3</source>
            <translation>照片 %1 已由 %2 删除：%3</translation>
        </message>
        <message>
            <source>Camera...</source>
            <translation>摄像头…</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::PhotoViewer</name>
        <message>
            <source>Previous</source>
            <translation>上一张</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一张</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>This photo cannot be shown.</source>
            <translation>无法显示这张照片。</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::PhotoSaving</name>
        <message>
            <source>%1: photo added.</source>
            <translation>%1：已添加照片。</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) wait here and are not stored.</source>
            <translation>
                <numerusform>%n 张照片留在这里，还没有存入。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>two sentences</comment>
            <translation>%1%2</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::PictureIntake</name>
        <message>
            <source>The picture</source>
            <translation>该图片</translation>
        </message>
        <message>
            <source>Cannot read HEIC.</source>
            <translation>不能读取 HEIC。</translation>
        </message>
        <message>
            <source>On the phone choose “Most compatible” or send a JPG.</source>
            <translation>请在手机上选“最兼容”或发送 JPG。</translation>
        </message>
        <message>
            <source>%1 cannot be opened.</source>
            <translation>无法打开 %1。</translation>
        </message>
        <message>
            <source>See whether it is still there and may be read.</source>
            <translation>请确认文件仍在原处且可读取。</translation>
        </message>
        <message>
            <source>%1 is no picture that can be read here.</source>
            <translation>%1 不是可读取的图片。</translation>
        </message>
        <message>
            <source>Send a JPG or PNG.</source>
            <translation>请改用 JPG 或 PNG。</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp *.gif *.tif *.tiff *.heic);;All files (*)</source>
            <translation>图片 (*.jpg *.jpeg *.png *.webp *.bmp *.gif *.tif *.tiff *.heic);;所有文件 (*)</translation>
        </message>
        <message>
            <source>No camera is here.</source>
            <translation>没有找到摄像头。</translation>
        </message>
        <message>
            <source>Plug one in and try again, or add pictures that a phone took.</source>
            <translation>请接上摄像头再试，或添加手机拍的照片。</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::Photos</name>
        <message>
            <source>Save the photo</source>
            <translation>保存照片</translation>
        </message>
        <message>
            <source>JPEG (*.jpg)</source>
            <translation>JPEG (*.jpg)</translation>
        </message>
        <message>
            <source>Log in to work on this return.</source>
            <translation>登录后才能处理此单。</translation>
        </message>
        <message>
            <source>Nothing is added to a return of the past.</source>
            <translation>历史退货记录不能再添加内容。</translation>
        </message>
        <message>
            <source>Photo %1</source>
            <translation>照片 %1</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>已保存 %1</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::RemovePhotoPanel</name>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Why the photo is removed</source>
            <translation>删除照片的原因</translation>
        </message>
        <message>
            <source>For example: a face is on it</source>
            <translation>例如：拍到了人脸</translation>
        </message>
        <message>
            <source>Remove photo %1 of %2?</source>
            <translation>删除 %2 的照片 %1？</translation>
        </message>
        <message>
            <source>The picture is gone for good. That there was one, and why it went, stays in the history.</source>
            <translation>图像将永久删除。历史记录保留曾有照片及删除原因。</translation>
        </message>
        <message>
            <source>Remove the photo</source>
            <translation>删除照片</translation>
        </message>
        <message>
            <source>Say why: it stays in the history.</source>
            <translation>请说明原因，将保留在历史记录中。</translation>
        </message>
        <message>
            <source>%1: photo %2 removed.</source>
            <translation>%1：照片 %2 已删除。</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::RefusedPhotos</name>
        <message>
            <source>The return is logged, a photo is not stored</source>
            <translation>退货单已登记，有照片未保存</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::NowButtons</name>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::WriteRow</name>
        <message>
            <source>Write the words first.</source>
            <translation>请先写要说的话。</translation>
        </message>
        <message>
            <source>What the message is about</source>
            <translation>消息的事由</translation>
        </message>
        <message>
            <source>A sentence for the customers</source>
            <translation>对顾客说的一句话</translation>
        </message>
        <message>
            <source>Write to them</source>
            <translation>发给他们</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::CountTabs</name>
        <message>
            <source>Pages</source>
            <translation>页签</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::GroupPanel</name>
        <message>
            <source>As the till says: nothing yet</source>
            <translation>以收银为准：尚无</translation>
        </message>
        <message>
            <source>As the till says: %1</source>
            <translation>以收银为准：%1</translation>
        </message>
        <message>
            <source>No group</source>
            <translation>不属于任何分组</translation>
        </message>
        <message>
            <source>To which group does this customer belong?</source>
            <translation>这位顾客属于哪个分组？</translation>
        </message>
        <message>
            <source>Later steps get the time limits of the group. Work that is open keeps its due time.</source>
            <translation>此后的步骤按该分组的时限计算，进行中的工作到期时间不变。</translation>
        </message>
        <message>
            <source>Save the group</source>
            <translation>保存分组</translation>
        </message>
        <message>
            <source>Say why.</source>
            <translation>请写明原因。</translation>
        </message>
        <message>
            <source>Group saved</source>
            <translation>分组已保存</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>分组</translation>
        </message>
        <message>
            <source>Group of the customer</source>
            <translation>顾客的分组</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::DurationEdit</name>
        <message>
            <source>%1, unit</source>
            <translation>%1，单位</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>分钟</translation>
        </message>
        <message>
            <source>hours</source>
            <translation>小时</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::LimitRuleRow</name>
        <message>
            <source>any reason</source>
            <translation>任何原因</translation>
        </message>
        <message>
            <source>any customer</source>
            <translation>任何顾客</translation>
        </message>
        <message>
            <source>Step of limit %1</source>
            <translation>时限 %1 的步骤</translation>
        </message>
        <message>
            <source>Reason of limit %1</source>
            <translation>时限 %1 的原因</translation>
        </message>
        <message>
            <source>Customers of limit %1</source>
            <translation>时限 %1 的顾客</translation>
        </message>
        <message>
            <source>Limit %1</source>
            <translation>时限 %1</translation>
        </message>
        <message>
            <source>Move limit %1 up</source>
            <translation>上移时限 %1</translation>
        </message>
        <message>
            <source>Remove limit %1</source>
            <translation>删除时限 %1</translation>
        </message>
        <message>
            <source>It is the first.</source>
            <translation>已经是第一条。</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::LimitsPage</name>
        <message>
            <source>Every step</source>
            <translation>每个步骤</translation>
        </message>
        <message>
            <source>counted in opening hours</source>
            <translation>只计营业时间</translation>
        </message>
        <message>
            <source>counted day and night</source>
            <translation>昼夜都计</translation>
        </message>
        <message>
            <source>Limit %1 is for everybody. Choose a reason or a group of customers, or set the limit of the step above.</source>
            <translation>时限 %1 对所有人适用。请选择原因或顾客分组，或直接修改上面该步骤的时限。</translation>
        </message>
        <message>
            <source>Time limits saved. They count for steps that begin from now on.</source>
            <translation>时限已保存，对此后开始的步骤生效。</translation>
        </message>
        <message>
            <source>Limit of: %1</source>
            <translation>时限：%1</translation>
        </message>
        <message>
            <source>Goods are waited for</source>
            <translation>等待到货</translation>
        </message>
        <message>
            <source>Days that goods are waited for before their step counts</source>
            <translation>到货步骤开始计时前先等的天数</translation>
        </message>
        <message>
            <source> days first</source>
            <translation> 天后起算</translation>
        </message>
        <message>
            <source>Shown as due soon</source>
            <translation>显示“即将到期”</translation>
        </message>
        <message>
            <source>Percent of the limit after which work is due soon</source>
            <translation>时限用去百分之多少后提示即将到期</translation>
        </message>
        <message>
            <source> % of the limit gone</source>
            <translation> % 时限已过</translation>
        </message>
        <message>
            <source>Other limits for some reasons and customers</source>
            <translation>部分原因和顾客的时限</translation>
        </message>
        <message>
            <source>the first that fits counts</source>
            <translation>以第一条符合的为准</translation>
        </message>
        <message>
            <source>None: the limits above are for everybody.</source>
            <translation>没有：上面的时限对所有人适用。</translation>
        </message>
        <message>
            <source>Another limit</source>
            <translation>添加时限</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::GroupRow</name>
        <message>
            <source>Write its English name.</source>
            <translation>请填写英文名称。</translation>
        </message>
        <message>
            <source>Write its Chinese name.</source>
            <translation>请填写中文名称。</translation>
        </message>
        <message>
            <source>English name</source>
            <translation>英文名称</translation>
        </message>
        <message>
            <source>Chinese name</source>
            <translation>中文名称</translation>
        </message>
        <message>
            <source>English name of group %1</source>
            <translation>分组 %1 的英文名称</translation>
        </message>
        <message>
            <source>Chinese name of group %1</source>
            <translation>分组 %1 的中文名称</translation>
        </message>
        <message>
            <source>Remove group %1</source>
            <translation>删除分组 %1</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::GroupsPage</name>
        <message>
            <source>A time limit names this group. Remove that limit first.</source>
            <translation>有时限用到该分组，请先删除那条时限。</translation>
        </message>
        <message>
            <source>“%1” names two groups. Give each names of its own.</source>
            <translation>“%1”同时是两个分组的名称，请分别命名。</translation>
        </message>
        <message>
            <source>Groups of customers saved.</source>
            <translation>顾客分组已保存。</translation>
        </message>
        <message>
            <source>Groups of customers</source>
            <translation>顾客分组</translation>
        </message>
        <message>
            <source>Time limits may differ by group. A column “customer group” of a sales file names a group by one of its names; a manager can say otherwise on the screen of a customer.</source>
            <translation>时限可按分组不同。销售文件的“顾客分组”列用任一名称指明分组；店长可在顾客页面另行指定。</translation>
        </message>
        <message>
            <source>Another group</source>
            <translation>添加分组</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::RulesScreen</name>
        <message>
            <source>Your password</source>
            <translation>您的密码</translation>
        </message>
        <message>
            <source>Password of the manager</source>
            <translation>店长密码</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::TimeSettings</name>
        <message>
            <source>Somebody else changed this meanwhile</source>
            <translation>期间有人改动了这里</translation>
        </message>
        <message>
            <source>What you typed is still here; saving it replaces what is in force.</source>
            <translation>您填写的内容仍在；保存将取代现行规则。</translation>
        </message>
        <message>
            <source>Show what is in force</source>
            <translation>显示现行规则</translation>
        </message>
        <message>
            <source>Time limits</source>
            <translation>时限</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>时限</translation>
        </message>
        <message>
            <source>Groups of customers</source>
            <translation>顾客分组</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>营业时间</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::CameraDialog</name>
        <message>
            <source>Take the photo</source>
            <translation>拍照</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>摄像头</translation>
        </message>
        <message>
            <source>What the camera sees</source>
            <translation>摄像头画面</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>The camera starts...</source>
            <translation>正在启动摄像头…</translation>
        </message>
        <message>
            <source>The camera shows nothing yet.</source>
            <translation>摄像头还没有画面。</translation>
        </message>
        <message numerus="yes">
            <source>%n photos taken</source>
            <translation>
                <numerusform>已拍 %n 张</numerusform>
            </translation>
        </message>
        <message>
            <source>This camera cannot be used (%1). Close other programs that use it, or plug it in again; then open this window again.</source>
            <translation>无法使用此摄像头（%1）。请关闭占用它的其他程序或重新插拔，然后重新打开此窗口。</translation>
        </message>
        <message>
            <source>The camera shows nothing.</source>
            <translation>摄像头没有画面。</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::HoursText</name>
        <message>
            <source>Monday</source>
            <translation>星期一</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>星期二</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>星期三</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>星期四</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>星期五</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>星期六</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>星期日</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>休息</translation>
        </message>
        <message>
            <source>public holiday</source>
            <translation>法定节假日</translation>
        </message>
        <message>
            <source>make-up working day, like</source>
            <translation>调休上班，同</translation>
        </message>
        <message>
            <source>open like on a</source>
            <translation>营业同</translation>
        </message>
        <message>
            <source>open at</source>
            <translation>营业时间</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>no hour</source>
            <translation>无</translation>
        </message>
    </context>
    <context>
        <name>rd::ui::HoursPage</name>
        <message>
            <source>Public holidays of a year</source>
            <translation>一年的节假日</translation>
        </message>
        <message>
            <source>JSON (*.json);;All files (*)</source>
            <translation>JSON (*.json);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Write hours like 09:00-12:00, 13:00-18:00, one after the other; leave it empty for closed.</source>
            <translation>请按 09:00-12:00, 13:00-18:00 填写，先后有序；休息则留空。</translation>
        </message>
        <message>
            <source>The store is never open. Write the hours of at least one day.</source>
            <translation>门店从不营业。请至少填写一天的营业时间。</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>What holds</source>
            <translation>安排</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Days on which something else holds</source>
            <translation>另有安排的日子</translation>
        </message>
        <message>
            <source>no year&apos;s public holidays are known yet</source>
            <translation>还没有任何一年的节假日表</translation>
        </message>
        <message>
            <source>public holidays are known for %1</source>
            <translation>已有 %1 年的节假日表</translation>
        </message>
        <message>
            <source>Write the day like 2026-12-31.</source>
            <translation>请按 2026-12-31 填写日期。</translation>
        </message>
        <message>
            <source>Write the hours of this day like 09:00-14:00.</source>
            <translation>请按 09:00-14:00 填写当天的营业时间。</translation>
        </message>
        <message>
            <source>This file is no table of holidays. It begins with {&quot;year&quot;: 2027, &quot;days&quot;: [...]}, as the project holiday-cn publishes it.</source>
            <translation>此文件不是节假日表。应以 {&quot;year&quot;: 2027, &quot;days&quot;: [...]} 开头，与 holiday-cn 项目发布的一致。</translation>
        </message>
        <message>
            <source>Limits count day and night.</source>
            <translation>时限昼夜都计。</translation>
        </message>
        <message>
            <source>Choose a day of the list.</source>
            <translation>请先选中一天。</translation>
        </message>
        <message>
            <source>Opening hours saved. Limits of steps that begin from now on count in them.</source>
            <translation>营业时间已保存，此后开始的步骤按营业时间计时。</translation>
        </message>
        <message>
            <source>Limits of steps that begin from now on count day and night.</source>
            <translation>此后开始的步骤昼夜都计时。</translation>
        </message>
        <message>
            <source>day and night</source>
            <translation>昼夜都计</translation>
        </message>
        <message>
            <source>only in opening hours</source>
            <translation>只计营业时间</translation>
        </message>
        <message>
            <source>open as on other days</source>
            <translation>照常营业</translation>
        </message>
        <message>
            <source>closed; make-up working days are open</source>
            <translation>休息，调休上班日营业</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>休息</translation>
        </message>
        <message>
            <source>Hours of %1</source>
            <translation>%1的营业时间</translation>
        </message>
        <message>
            <source>When limits count</source>
            <translation>时限如何计时</translation>
        </message>
        <message>
            <source>Limits count</source>
            <translation>时限计时</translation>
        </message>
        <message>
            <source>On public holidays</source>
            <translation>法定节假日</translation>
        </message>
        <message>
            <source>Another day</source>
            <translation>另有安排的日期</translation>
        </message>
        <message>
            <source>What holds on the other day</source>
            <translation>当天的安排</translation>
        </message>
        <message>
            <source>Weekday that the other day is like</source>
            <translation>与哪个星期几相同</translation>
        </message>
        <message>
            <source>Hours of the other day</source>
            <translation>当天的营业时间</translation>
        </message>
        <message>
            <source>Why, if it has a name</source>
            <translation>原因或名称</translation>
        </message>
        <message>
            <source>Why (optional)</source>
            <translation>原因（可不填）</translation>
        </message>
        <message>
            <source>Put in</source>
            <translation>加入</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Holidays of a year from a file...</source>
            <translation>从文件导入一年的节假日…</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
    </context>
</TS>
