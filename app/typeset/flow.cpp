#include "flow.h"

#include "boxflow.h"
#include "figureflow.h"
#include "listflow.h"
#include "proseflow.h"
#include "signatureflow.h"
#include "tableflow.h"
#include "titleflow.h"

namespace typeset {

namespace {

struct Maker {
    int number;
    const Setting &setting;

    std::unique_ptr<Flow> operator()(const TitleBlock &block) const {
        return std::make_unique<TitleFlow>(block, setting);
    }
    std::unique_ptr<Flow> operator()(const Heading &block) const { return std::make_unique<ProseFlow>(block, setting); }
    std::unique_ptr<Flow> operator()(const Paragraph &block) const {
        return std::make_unique<ProseFlow>(block, setting);
    }
    std::unique_ptr<Flow> operator()(const List &block) const { return std::make_unique<ListFlow>(block, setting); }
    std::unique_ptr<Flow> operator()(const Box &block) const { return std::make_unique<BoxFlow>(block, setting); }
    std::unique_ptr<Flow> operator()(const KeyValues &block) const {
        return std::make_unique<ListFlow>(block, setting);
    }
    std::unique_ptr<Flow> operator()(const Table &block) const {
        return std::make_unique<TableFlow>(block, number, setting);
    }
    std::unique_ptr<Flow> operator()(const Picture &block) const {
        return std::make_unique<FigureFlow>(block, setting);
    }
    std::unique_ptr<Flow> operator()(const Signatures &block) const {
        return std::make_unique<SignatureFlow>(block, setting);
    }
    std::unique_ptr<Flow> operator()(const PageBreak &) const { return nullptr; }
};

} // namespace

std::unique_ptr<Flow> makeFlow(const Block &block, int number, const Setting &setting) {
    return std::visit(Maker{number, setting}, block);
}

} // namespace typeset
