/**
 * The endings of web addresses of countries whose own press uses them: `country | endings`, one to a line. Left out are
 * those that anybody takes for their sound (`io`, `ai`, `co`, `me`, `tv`, `to`). Written for this project.
 */
export const addressEndings = `
united states | gov | mil | us
united kingdom | uk
ireland | ie
france | fr
germany | de
netherlands | nl
belgium | be
switzerland | ch
austria | at
italy | it
spain | es
portugal | pt
sweden | se
norway | no
denmark | dk
finland | fi
iceland | is
poland | pl
czech republic | cz
slovakia | sk
hungary | hu
romania | ro
bulgaria | bg
greece | gr
croatia | hr
slovenia | si
serbia | rs
ukraine | ua
russia | ru
estonia | ee
latvia | lv
lithuania | lt
turkey | tr
israel | il
canada | ca
australia | au
new zealand | nz
india | in
pakistan | pk
bangladesh | bd
sri lanka | lk
nepal | np
china | cn
japan | jp
south korea | kr
taiwan | tw
hong kong | hk
singapore | sg
malaysia | my
indonesia | id
philippines | ph
thailand | th
vietnam | vn
saudi arabia | sa
united arab emirates | ae
egypt | eg
south africa | za
kenya | ke
nigeria | ng
ghana | gh
uganda | ug
tanzania | tz
rwanda | rw
zambia | zm
zimbabwe | zw
malawi | mw
namibia | na
botswana | bw
brazil | br
argentina | ar
mexico | mx
chile | cl
peru | pe
`;
